import { type PanelName, panels } from '../panels.ts'
import type { Absences, CoverageTable, DraftMessage, Lengths, NotesMessage, NotesNews, Provenance } from '../wire.ts'
import { showBanner, showLoss } from './banner.ts'
import { bringBack } from './bring-back.ts'
import { goTo, need, showDialog } from './elements.ts'
import { followNotes } from './follow-notes.ts'
import { followReader, step } from './follow-reader.ts'
import { keepPlace } from './keep-place.ts'
import { type KeyActions, listKeys, watchKeys } from './keys.ts'
import { showAbsences } from './panels/show-absences.ts'
import { showCoverage } from './panels/show-coverage.ts'
import { showDiagnostics } from './panels/show-diagnostics.ts'
import { showLengths } from './panels/show-lengths.ts'
import { inviteChoice, showProvenance } from './panels/show-provenance.ts'
import { pointOut } from './point-out.ts'
import { offerRedline } from './redline.ts'
import { watchSearch } from './search.ts'
import { ask, hideToken, pathOf, reportInAddress } from './server.ts'
import { showDraft } from './show-draft.ts'
import { speak } from './spoken.ts'
import { offer, watchSwitches } from './switches.ts'
import { count, watchTabs } from './tabs.ts'
import { showPdf, takeAway } from './take-away.ts'

const draft = need('draft', HTMLElement)
let report = reportInAddress()
let version = ''
let notes: NotesMessage | undefined
let current: HTMLElement | undefined
let changed: readonly HTMLElement[] = []

/** Fills each panel. It is called whenever the panel comes to the front or the draft changes. */
const refreshers: Readonly<Record<PanelName, (panel: HTMLElement) => Promise<void>>> = {
  provenance: async (panel) => {
    const bookmark = current?.id ?? ''
    const provenance = bookmark === '' ? undefined : await ask<Provenance>('/provenance', report, { at: bookmark })
    if (bookmark === '') inviteChoice(panel)
    else if (provenance && current?.id === bookmark) showProvenance(panel, current, provenance)
  },
  messages: async () => undefined, // the server sends them unasked
  coverage: async (panel) =>
    whenDefined(await ask<CoverageTable>('/coverage', report), (answer) => showCoverage(panel, answer)),
  absences: async (panel) =>
    whenDefined(await ask<Absences>('/absences', report), (answer) => {
      showAbsences(panel, answer)
      count('absences', answer.absent.length)
    }),
  lengths: async (panel) => whenDefined(await ask<Lengths>('/lengths', report), (answer) => showLengths(panel, answer)),
  returned: async () => showReturned(),
}

hideToken()
const lookAnew = followNotes({
  wanted: () => [report, version],
  notes: showNotes,
  draft: showNewDraft,
  lost: showLoss,
})
const open = watchTabs(refresh)
const showReturned = bringBack({
  draft,
  panel: need('returned', HTMLElement),
  open: () => open('returned'),
  shown: () => report,
  show: (wanted) => {
    report = wanted
    lookAnew()
  },
  count: (number) => count('returned', number),
})
const showRedline = offerRedline(() => report)
const searchAnew = watchSearch(draft)
watchSwitches((chosen) => {
  report = chosen
  lookAnew()
})
followReader(draft, (paragraph) => {
  current?.classList.remove('current')
  current = paragraph
  current.classList.add('current')
  refresh('provenance')
})
for (const [id, act] of [
  ['word', () => takeAway('docx', report)],
  ['pdf', () => takeAway('pdf', report)],
  ['show-pdf', () => showPdf(report)],
  ['show-redline', showRedline],
] as const) {
  need(id, HTMLButtonElement).addEventListener('click', () => void act())
}
need('help', HTMLButtonElement).addEventListener('click', () => showDialog(need('keys', HTMLDialogElement)))
const keys: KeyActions = {
  j: ['next', () => step(draft, current, 1)],
  k: ['before', () => step(draft, current, -1)],
  o: ['open', () => document.querySelector<HTMLElement>('#provenance .where')?.click()],
  c: ['changed', () => whenDefined(changed[0], ({ id }) => goTo(id))],
  '/': ['search', () => need('words', HTMLInputElement).select()],
  ...Object.fromEntries(panels.map((name, index) => [String(index + 1), [name, () => open(name)]] as const)),
  e: ['edition', () => need('edition', HTMLSelectElement).focus()],
  l: ['language', () => need('language', HTMLSelectElement).focus()],
  w: ['word', () => void takeAway('docx', report)],
  p: ['pdf', () => void takeAway('pdf', report)],
  v: ['showPdf', () => void showPdf(report)],
  r: ['redline', () => void showRedline()],
  Escape: ['release', () => document.activeElement instanceof HTMLElement && document.activeElement.blur()],
  '?': ['keys', () => showDialog(need('keys', HTMLDialogElement))],
}
watchKeys(keys)

function showNotes(news: NotesNews): void {
  const { diagnostics = notes?.diagnostics ?? [] } = news
  const message = { ...news, diagnostics }
  notes = message
  offer(message.editions, report)
  keepPlace(draft, () => showBanner(message))
  if (news.diagnostics === undefined) return
  showDiagnostics(need('messages', HTMLElement), diagnostics)
  count('messages', diagnostics.length)
}

function showNewDraft(message: DraftMessage): void {
  speakIn(message.language)
  const isOther = message.edition !== draft.dataset.edition || message.language !== draft.lang
  keepPlace(draft, () => void (changed = showDraft(draft, message)))
  if (!isOther) pointOut(changed)
  report = { edition: message.edition, language: message.language }
  version = message.version
  draft.dataset.edition = message.edition
  document.title = `${message.title} · ${message.edition}`
  history.replaceState(null, '', `${pathOf('/', report)}${location.hash}`)
  offer(notes?.editions ?? [], report)
  searchAnew()
  current = document.getElementById(current?.id ?? '') ?? undefined
  current?.classList.add('current')
  const asked = (name: PanelName): boolean => name === 'absences' || name === 'returned'
  for (const name of panels) if (asked(name) || !need(name, HTMLElement).hidden) refresh(name)
}

/** Says all anew that the page said in another language. */
function speakIn(language: string): void {
  if (!speak(language)) return
  listKeys(keys)
  if (notes) showNotes(notes)
}

function refresh(name: PanelName): void {
  void refreshers[name](need(name, HTMLElement))
}

function whenDefined<Value>(value: Value | undefined, act: (value: Value) => void): void {
  if (value !== undefined) act(value)
}
