import { unlikeLatin } from '../../../model/text.ts'

const upright = `:is(${unlikeLatin.map((tag) => `:lang(${tag})`).join(', ')})`

/**
 * The page and its running text: lines of about seventy characters, numbers in the margin. No Arabic or Chinese letter
 * is slanted, nor are letters that join drawn apart.
 */
export const text = `
body { margin: 0; background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; \
text-size-adjust: 100%; }
.report {
  --hang: 3.25rem;
  box-sizing: border-box;
  max-width: 50rem;
  margin: 2.5rem auto;
  padding: 4.5rem 5.5rem 6rem;
  background: var(--paper);
  box-shadow: 0 1px 2px rgb(0 0 0 / 8%), 0 8px 32px rgb(0 0 0 / 6%);
  font: 1.0625rem/1.6 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', 'Liberation Serif', Georgia, \
'Noto Naskh Arabic', 'Songti SC', SimSun, serif;
  overflow-wrap: break-word;
  font-variant-numeric: lining-nums;
}
.report p, .report li { margin: 0 0 0.85em; text-wrap: pretty; }
.report a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
.report a:focus-visible, .report .frame:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; \
border-radius: 2px; }
.report .reference { text-decoration-line: none; border-bottom: 1px solid rgb(var(--shade) / 45%); }
.report .reference:hover, .report .number:hover { text-decoration: underline; }
.report h1, .report h2, .report h3, .report h4 { line-height: 1.25; text-wrap: balance; scroll-margin-top: 1.5rem; }
.report h1 { margin: 2.5rem 0 0.5rem; font-size: 2rem; letter-spacing: -0.01em; }
.report h2 { margin: 3rem 0 1rem; font-size: 1.375rem; }
.report h3 { margin: 2rem 0 0.75rem; font-size: 1.125rem; }
.report h4 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; }
.report h2 > .label, .report h3 > .label, .report h4 > .label { margin-inline-end: 0.35em; }
.report .numbered { position: relative; padding-inline-start: var(--hang); scroll-margin-top: 1.5rem; }
.report .number {
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  min-width: 1.5rem;
  color: var(--quiet);
  text-decoration: none;
  font-variant-numeric: tabular-nums;
  scroll-margin-top: 1.5rem;
}
.report .items { margin: 0; padding: 0; padding-inline-start: var(--hang); list-style: none; }
.report .items .numbered, .report .items .items { --hang: 2.25rem; }
.report .numbered:target, .report .numbered:has(> :target), .report h2:target, .report h3:target { \
background: rgb(var(--shade) / 9%); border-radius: 3px; box-shadow: 0 0 0 0.35em rgb(var(--shade) / 9%); }
.report sup { font-size: 0.75em; line-height: 0; }
.report sup a { padding: 0.45em 0.35em; text-decoration: none; }
.report ${upright}, .report .draft-mark${upright} { letter-spacing: 0; }
.report :is(em, .list-title)${upright} { font-style: normal; font-weight: bold; }`.trim()
