import { en } from '../words/en.ts'
import { type LabelName, type PanelName, panels } from '../words/preview-words.ts'

const { labels } = en

/**
 * The page before there is a draft: bars, panels and dialogs. Nothing in it comes from the notes. It is in English; its
 * script turns it into the language of the report, by the attributes that name the words.
 */
export const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${labels.draft}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/report.css">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<header class="bar">
  <p class="brand"><a href="#draft"${text('draft')}</a></p>
  <div class="switches">
    <label><span${text('edition')}</span> <select id="edition"></select></label>
    <label><span${text('language')}</span> <select id="language"></select></label>
  </div>
  <search class="search">
    <label class="unseen" for="words"${text('searchDraft')}</label>
    <input id="words" type="search" ${hint('search')} autocomplete="off" spellcheck="false">
    <output id="found" for="words"></output>
  </search>
  <div class="builds">
    <button type="button" id="word"${text('word')}</button>
    <button type="button" id="pdf"${text('pdf')}</button>
    <button type="button" id="show-pdf"${text('showPdf')}</button>
    <button type="button" id="help" ${label('keys')} aria-keyshortcuts="?">?</button>
  </div>
</header>
<div class="workspace">
<div class="column">
<div id="banner" class="banner" role="alert" hidden></div>
<main id="draft" class="report" tabindex="-1"><p class="waiting">${labels.waiting}</p></main>
<p class="refused"${text('cookies')}</p>
</div>
<aside class="side" ${label('beside')}>
  <p class="own"${text('own')}</p>
  <div role="tablist" ${label('views')}>
${panels.map((id, index) => `    ${tab(id, index === 0)}`).join('\n')}
  </div>
${panels.map((id, index) => `  ${panel(id, index === 0)}`).join('\n')}
</aside>
</div>
<p id="news" class="news" role="status"></p>
<dialog id="keys" aria-labelledby="keys-title">
  <h2 id="keys-title"${text('keys')}</h2>
  <dl></dl>
  <label><input type="checkbox" id="single" checked> <span${text('keysAlone')}</span></label>
  <form method="dialog"><button${text('close')}</button></form>
</dialog>
<dialog id="print" ${label('thePdf')}>
  <form method="dialog"><button${text('close')}</button></form>
</dialog>
</body>
</html>
`

function tab(id: PanelName, isOpen: boolean): string {
  const state = `aria-selected="${isOpen}" tabindex="${isOpen ? 0 : -1}"`
  const words = `<span${text(id)}</span><span class="count"></span>`
  return `<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" ${state}>${words}</button>`
}

function panel(id: PanelName, isOpen: boolean): string {
  const hidden = isOpen ? '' : ' hidden'
  return `<section role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"${hidden}></section>`
}

/** Ends the tag of an element, and writes its words: its attribute names which they are. */
function text(name: LabelName): string {
  return ` data-text="${name}">${labels[name]}`
}

/** What a screen reader calls an element. */
function label(name: LabelName): string {
  return `data-label="${name}" aria-label="${labels[name]}"`
}

function hint(name: LabelName): string {
  return `data-hint="${name}" placeholder="${labels[name]}"`
}
