/** Cover, masthead, summary, contents, notes, and the sources in a draft. */
export const blocks = `
.report .cover { margin-bottom: 4rem; padding-bottom: 4rem; border-bottom: 1px solid var(--line); }
.report .letterhead { margin-bottom: 2rem; font-weight: bold; }
.report .date-line { text-align: end; }
.report .signature { width: fit-content; margin-block: 3.5rem 0; margin-inline: auto 0; }
.report .signature p { margin: 0; }
.report .cover-title, .report .annex-mark { margin: 0 0 1.5rem; font-size: 1.25rem; line-height: 1.4; }
.report .marking { font-weight: bold; }
.report .masthead { margin-bottom: 3rem; padding-block: 0 0.75rem; border-bottom: 3px solid var(--ink); }
.report .masthead p { margin: 0; color: var(--quiet); font-size: 0.9375rem; }
.report .masthead .organization { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; \
margin-bottom: 0.25rem; color: var(--ink); font-size: 1.0625rem; }
.report .masthead .facts { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.75rem 2rem; }
.report .masthead .symbol { font-variant-numeric: tabular-nums; }
.report .subtitle { color: var(--quiet); font-size: 1.1875rem; line-height: 1.45; }
.report .summary { margin: 2.5rem 0; padding: 1.5rem 1.75rem 1rem; border: 1px solid var(--line); \
border-inline-start: 4px solid var(--accent); border-radius: 3px; background: var(--tint); }
.report .summary h2 { margin: 0 0 0.75rem; font-size: 1.125rem; }
.report .contents { margin: 2.5rem 0; font-size: 1rem; }
.report .contents h2 { margin: 0 0 0.5rem; font-size: 1.125rem; }
.report .contents ul { margin: 0; padding: 0; list-style: none; }
.report .contents ul ul { padding-inline-start: 2.75rem; }
.report .contents li { margin: 0; }
.report .contents a { display: flex; gap: 0.5em; padding: 0.3em 0; text-decoration: none; line-height: 1.4; }
.report .contents a:hover { text-decoration: underline; }
.report .contents .label { flex: none; min-width: 2.25rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.report .supplement { margin-top: 4rem; padding-top: 0.5rem; border-top: 3px double var(--line); }
.report .annex h2 .label { display: block; }
.report .annex { margin-top: 4rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
.report .note { color: var(--quiet); font-size: 0.9375rem; line-height: 1.5; scroll-margin-top: 1.5rem; }
.report .note p { margin: 0.35em 0; }
.report .note .back { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; font-size: 0.875em; \
text-decoration: none; }
.report .note .back::before { content: '\\2191'; margin-inline-end: 0.1em; font-size: 0.8em; }
.report .note:target { color: var(--ink); background: rgb(var(--shade) / 9%); }
.report .notes { margin-top: 2rem; padding-top: 0.5rem; border-top: 1px solid var(--line); }
.report .draft-mark { width: fit-content; margin: 0 0 2rem; padding: 0.1em 0.9em; border: 2px solid; \
font: bold 1rem/1.6 system-ui, sans-serif; letter-spacing: 0.15em; }
.report .sources { margin-block: -0.35em 1.1em; margin-inline: var(--hang) 0; padding-inline-start: 0.75em; \
border-inline-start: 2px solid var(--line); color: var(--quiet); font: 0.8125rem/1.45 system-ui, sans-serif; }
.report li > .sources, .report .summary .sources, .report .table .sources { margin-block-start: 0.35em; \
margin-inline-start: 0; }
.report .sources p, .report .sources li { margin: 0; }
.report .sources ul { margin: 0; padding: 0; list-style: none; }`.trim()
