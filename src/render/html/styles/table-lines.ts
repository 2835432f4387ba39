/**
 * Tables, with rules above and below the head and at the end, and none between lines of data; shades, which the words
 * of a cell repeat; and lists in columns. If a table is wider than the page, it can be scrolled. A Chinese
 * line may end after any character: no column is so narrow that each stands alone.
 */
export const tables = `
.report .table { margin: 1.75rem 0 2.25rem; scroll-margin-top: 1.5rem; }
.report .frame { overflow-x: auto; }
.report .frame:focus-visible { outline-offset: 4px; }
.report table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.9375rem; line-height: 1.45; \
font-variant-numeric: tabular-nums; }
.report .wide table { font-size: 0.8125rem; }
.report caption { padding-bottom: 0.6rem; font-size: 1rem; font-weight: bold; text-align: start; }
.report th, .report td { padding: 0.4em 0.75em; text-align: start; vertical-align: top; }
.report .wide th, .report .wide td { padding-inline: 0.4em; }
.report :is(.narrow, .broad) :is(th, td):lang(zh) { min-width: 4em; }
.report .matrix td { min-width: 2.2em; }
.report th:first-child, .report td:first-child { padding-inline-start: 0.25em; }
.report thead th { border-block: 2px solid var(--ink); border-block-end-width: 1px; vertical-align: bottom; \
line-height: 1.3; }
.report tbody th { font-weight: normal; }
.report tbody tr:last-child > * { border-bottom: 2px solid var(--ink); }
.report .key { margin: 0.5rem 0 0; color: var(--quiet); font-size: 0.875rem; line-height: 1.5; }
.report .key span { display: inline-block; min-width: 1em; padding: 0 0.5em; color: var(--ink); text-align: center; }
.report .shade-1 { background: rgb(var(--shade) / 6%); }
.report .shade-2 { background: rgb(var(--shade) / 11%); }
.report .shade-3 { background: rgb(var(--shade) / 16%); }
.report .shade-4 { background: rgb(var(--shade) / 21%); }
.report .shade-5 { background: rgb(var(--shade) / 26%); }
.report .shade-6 { background: rgb(var(--shade) / 31%); }
.report .list { margin: 0.75rem 0 1.25rem; font-size: 0.9375rem; line-height: 1.45; }
.report .list-title { margin: 0 0 0.3rem; font-style: italic; break-after: avoid; }
.report .names { margin: 0; padding: 0; list-style: none; }
.report .names li { margin: 0 0 0.2em; padding-inline-start: 1em; text-indent: -1em; break-inside: avoid; }
.report .columns { columns: 3 12rem; column-gap: 1.5rem; }
.report .subhead { margin: 1.75rem 0 0.4rem; font-weight: bold; break-after: avoid; }
@media (min-width: 62rem) {
  .report .wide { margin-inline: -3.5rem; }
}`.trim()
