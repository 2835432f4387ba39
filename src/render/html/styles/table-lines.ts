/**
 * Tables: lines between the rows, a head that stands out, and shades, which the words of a cell repeat. If a table is
 * wider than the page, it can be scrolled, and its first column stays in place.
 */
export const tables = `
.report .table { margin: 1.75rem 0 2.25rem; scroll-margin-top: 1.5rem; }
.report .frame { overflow-x: auto; }
.report .frame:focus-visible { outline-offset: 4px; }
.report table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; \
font-variant-numeric: tabular-nums; }
.report .wide table { font-size: 0.8125rem; }
.report caption { margin-bottom: 0.6rem; font-size: 1rem; font-weight: bold; text-align: start; }
.report th, .report td { padding: 0.5em 0.75em; border-bottom: 1px solid var(--line); text-align: start; \
vertical-align: top; hyphens: auto; }
.report th:first-child, .report td:first-child { padding-inline-start: 0.25em; }
.report thead th { border-block: 2px solid var(--ink); border-block-end-width: 1px; vertical-align: bottom; \
line-height: 1.3; }
.report tbody th { font-weight: normal; }
.report tbody tr:last-child > * { border-bottom: 2px solid var(--ink); }
.report .shade-1 { background: rgb(var(--shade) / 6%); }
.report .shade-2 { background: rgb(var(--shade) / 11%); }
.report .shade-3 { background: rgb(var(--shade) / 16%); }
.report .shade-4 { background: rgb(var(--shade) / 21%); }
.report .shade-5 { background: rgb(var(--shade) / 26%); }
.report .shade-6 { background: rgb(var(--shade) / 31%); }
@media (min-width: 62rem) {
  .report .wide { margin-inline: -3.5rem; }
}`.trim()
