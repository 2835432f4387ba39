/** A phone: narrow margins, numbers that hang out less, tables that can be scrolled. */
export const narrow = `
@media screen and (max-width: 44rem) {
  .report { --hang: 2.25rem; margin: 0; padding: 1.75rem 1.25rem 4rem; box-shadow: none; }
  .report h1 { margin-top: 1.75rem; font-size: 1.625rem; }
  .report h2 { margin-top: 2.5rem; font-size: 1.25rem; }
  .report .subtitle { font-size: 1.0625rem; }
  .report .summary { margin-inline: -0.5rem; padding: 1.1rem 1.1rem 0.5rem; }
  .report .contents ul ul { padding-inline-start: 1.5rem; }
  .report .contents a { padding: 0.45em 0; }
  .report .items { padding-inline-start: 0.75rem; }
  .report .frame { margin-inline: -1.25rem; padding-inline: 1.25rem; }
  .report .broad table { min-width: 34rem; }
  .report .wide table { min-width: 52rem; }
  .report .wide.matrix table { min-width: 40rem; }
  .report .matrix tbody th { width: 9rem; }
  .report .broad tbody th, .report .wide tbody th { position: sticky; inset-inline-start: -1.25rem; min-width: 7rem; \
padding-inline-start: 1.25rem; background: var(--paper); box-shadow: 1px 0 0 var(--line); }
}`.trim()
