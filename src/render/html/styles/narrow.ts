/** A phone: narrow margins, numbers that hang out less, tables that reach to the edges of the screen. */
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
  .report .broad, .report .wide { --bleed: 1.25rem; }
  .report .broad .frame, .report .wide .frame { margin-inline: calc(-1 * var(--bleed)); }
  .report .broad .frame:focus-visible, .report .wide .frame:focus-visible { outline-offset: -2px; }
  .report .broad table, .report .wide table { width: max-content; min-width: 100%; max-width: 34rem; }
  .report .wide table { max-width: 52rem; }
  .report .wide.matrix table { max-width: 40rem; }
}`.trim()
