/**
 * Tables that a screen is too narrow for. They are scrolled sideways: the caption and the first column stay in sight,
 * and there is a fade at each edge beyond which there is more. Each fade is a background of the frame, which stays,
 * below a cover in the colour of the paper, which is scrolled with the table and so uncovers the fade. The first column
 * has half of a phone at most, also if its words are enlarged; only a word that is longer than that is divided.
 */
export const wideTables = `
:root { --start: left; --end: right; }
[dir='rtl'] { --start: right; --end: left; }
${scrolled('44rem', '.broad')}
${scrolled('62rem', '.wide')}`.trim()

/** Makes tables of a size scroll on a screen of a width or less. `--bleed` is how far they reach into its margins. */
function scrolled(width: string, size: string): string {
  return `
@media screen and (max-width: ${width}) {
  .report ${size} { --bleed: 0.25rem; --first: min(11rem, 48cqi); container-type: inline-size; }
  .report ${size} .frame { scroll-padding-inline-start: var(--first); background: \
linear-gradient(to var(--end), var(--paper) calc(var(--first) + 0.5rem), transparent calc(var(--first) + 2rem)) \
local no-repeat, \
linear-gradient(to var(--start), var(--paper) 0.5rem, transparent 2rem) local no-repeat, \
linear-gradient(to var(--end), transparent var(--first), var(--fade) 0, transparent calc(var(--first) + 0.9rem)) \
no-repeat, \
linear-gradient(to var(--start), var(--fade), transparent 0.9rem) no-repeat; }
  .report ${size} caption { padding-inline: var(--bleed); background: var(--paper); }
  .report ${size} caption span { display: inline-block; position: sticky; inset-inline-start: var(--bleed); \
max-width: 100cqi; }
  .report ${size} tr > :first-child { position: sticky; z-index: 1; inset-inline-start: 0; box-sizing: border-box; \
width: var(--first); min-width: var(--first); max-width: var(--first); padding-inline-start: var(--bleed); \
background: var(--paper); overflow-wrap: anywhere; hyphens: auto; }
  .report ${size} tr > :last-child { padding-inline-end: var(--bleed); }
}`.trim()
}
