const panels = [
  ['provenance', 'Sources'],
  ['messages', 'Messages'],
  ['coverage', 'Coverage'],
  ['absences', 'Left out'],
  ['lengths', 'Length'],
] as const

/** The page before there is a draft: bars, panels and dialogs. Nothing in it comes from the notes. */
export const shell = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Living draft</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/report.css">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body>
<header class="bar">
  <p class="brand"><a href="#draft">Living draft</a></p>
  <div class="switches">
    <label><span>Edition</span> <select id="edition"></select></label>
    <label><span>Language</span> <select id="language"></select></label>
  </div>
  <search class="search">
    <label class="unseen" for="words">Search the draft</label>
    <input id="words" type="search" placeholder="Search" autocomplete="off" spellcheck="false">
    <output id="found" for="words"></output>
  </search>
  <div class="builds">
    <button type="button" id="word">Word</button>
    <button type="button" id="pdf">PDF</button>
    <button type="button" id="show-pdf">Show PDF</button>
    <button type="button" id="help" aria-label="Keys" aria-keyshortcuts="?">?</button>
  </div>
</header>
<div class="workspace">
<div class="column">
<div id="banner" class="banner" role="alert" hidden></div>
<main id="draft" class="report" tabindex="-1"><p class="waiting">Reading the notes …</p></main>
<p class="refused">If nothing more appears, let your browser keep cookies for this address, and reload.</p>
</div>
<aside class="side" aria-label="Beside the text">
  <p class="own">Your own view: it shows what editions hide.</p>
  <div role="tablist" aria-label="What to see beside the text">
${panels.map(([id, name], index) => `    ${tab(id, name, index === 0)}`).join('\n')}
  </div>
${panels.map(([id], index) => `  ${panel(id, index === 0)}`).join('\n')}
</aside>
</div>
<p id="news" class="news" role="status"></p>
<dialog id="keys" aria-labelledby="keys-title">
  <h2 id="keys-title">Keys</h2>
  <dl></dl>
  <label><input type="checkbox" id="single" checked> Keys work alone, without Ctrl or Alt</label>
  <form method="dialog"><button>Close</button></form>
</dialog>
<dialog id="print" aria-label="The PDF">
  <form method="dialog"><button>Close</button></form>
</dialog>
</body>
</html>
`

function tab(id: string, name: string, isOpen: boolean): string {
  const state = `aria-selected="${isOpen}" tabindex="${isOpen ? 0 : -1}"`
  const label = `${name}<span class="count"></span>`
  return `<button type="button" role="tab" id="tab-${id}" aria-controls="${id}" ${state}>${label}</button>`
}

function panel(id: string, isOpen: boolean): string {
  const hidden = isOpen ? '' : ' hidden'
  return `<section role="tabpanel" id="${id}" aria-labelledby="tab-${id}" tabindex="0"${hidden}></section>`
}
