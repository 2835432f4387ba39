import { type PanelName, panels } from '../panels.ts'
import { en } from '../words/en.ts'
import type { LabelName } from '../words/preview-words.ts'

const { labels } = en

/** Of a field: nothing that is typed is changed or remembered. */
const asTyped = 'autocomplete="off" autocapitalize="none" spellcheck="false"'

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
  <p class="brand">${text('a', 'draft', 'href="#draft"')}</p>
  <div class="switches">
    <label>${text('span', 'edition')} <select id="edition"></select></label>
    <label>${text('span', 'language')} <select id="language"></select></label>
  </div>
  <search class="search">
    ${text('label', 'searchDraft', 'class="unseen" for="words"')}
    <input id="words" type="search" ${hint('search')} ${asTyped}>
    <output id="found" for="words"></output>
  </search>
  <div class="builds">
    ${text('button', 'word', 'type="button" id="word"')}
    ${text('button', 'pdf', 'type="button" id="pdf"')}
    ${text('button', 'showPdf', 'type="button" id="show-pdf"')}
    ${text('button', 'redline', 'type="button" id="show-redline"')}
    <button type="button" id="help" ${label('keys')} aria-keyshortcuts="?">?</button>
  </div>
</header>
<div class="workspace">
<div class="column">
<div id="banner" class="banner" role="alert" hidden></div>
<main id="draft" class="report" tabindex="-1"><p class="waiting">${labels.waiting}</p></main>
${text('p', 'cookies', 'class="refused"')}
</div>
<aside class="side" ${label('beside')}>
  ${text('p', 'own', 'class="own"')}
  <div role="tablist" ${label('views')}>
${panels.map((id, index) => `    ${tab(id, index === 0)}`).join('\n')}
  </div>
${panels.map((id, index) => `  ${panel(id, index === 0)}`).join('\n')}
</aside>
</div>
<p id="news" class="news" role="status"></p>
<dialog id="keys" aria-labelledby="keys-title">
  ${text('h2', 'keys', 'id="keys-title"')}
  <dl></dl>
  <label><input type="checkbox" id="single" checked> ${text('span', 'keysAlone')}</label>
  <form method="dialog">${text('button', 'close')}</form>
</dialog>
<dialog id="print" ${label('thePdf')}>
  <form method="dialog">${text('button', 'close')}</form>
</dialog>
<dialog id="redline" aria-labelledby="redline-title">
  ${text('h2', 'redlineTitle', 'id="redline-title"')}
  <form id="redline-form">
    ${text('p', 'redlineAbout', 'class="quiet"')}
    ${text('label', 'since', 'for="since"')}
    <div class="since">
      <input id="since" list="revisions" dir="ltr" placeholder="HEAD~1" required ${asTyped}>
      <datalist id="revisions"></datalist>
      ${text('button', 'download', 'type="submit"')}
    </div>
  </form>
  <div id="redline-status" role="status"></div>
  <form method="dialog">${text('button', 'close')}</form>
</dialog>
</body>
</html>
`

function tab(id: PanelName, isOpen: boolean): string {
  const state = `aria-selected="${isOpen}" tabindex="${isOpen ? 0 : -1}"`
  const words = `${text('span', id)} <span class="count"></span>`
  return `<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" ${state}>${words}</button>`
}

function panel(id: PanelName, isOpen: boolean): string {
  const hidden = isOpen ? '' : ' hidden'
  return `<section role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"${hidden}></section>`
}

/** Writes an element with its words. An attribute names which words they are. */
function text(tag: string, name: LabelName, attributes = ''): string {
  return `<${tag} ${attributes}${attributes && ' '}data-text="${name}">${labels[name]}</${tag}>`
}

/** What a screen reader calls an element. */
function label(name: LabelName): string {
  return `data-label="${name}" aria-label="${labels[name]}"`
}

function hint(name: LabelName): string {
  return `data-hint="${name}" placeholder="${labels[name]}"`
}
