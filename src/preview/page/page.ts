import type { Absences, Coverage, DraftMessage, Lengths, NotesMessage, Sight } from '../wire.ts'
import { type Asked, ask, askedInAddress, pathOf } from './ask.ts'
import { showBanner, showLoss } from './banner.ts'
import { followSight, step } from './follow-sight.ts'
import { goTo } from './go-to.ts'
import { hear } from './hear.ts'
import { keepPlace } from './keep-place.ts'
import { watchKeys } from './keys.ts'
import { need } from './need.ts'
import { showAbsences } from './panels/show-absences.ts'
import { showCoverage } from './panels/show-coverage.ts'
import { showLengths } from './panels/show-lengths.ts'
import { showMessages } from './panels/show-messages.ts'
import { inviteSight, showSight } from './panels/show-sight.ts'
import { pointOut } from './point-out.ts'
import { watchSearch } from './search.ts'
import { showDialog } from './show-dialog.ts'
import { showDraft } from './show-draft.ts'
import { offer, watchSwitches } from './switches.ts'
import { count, type PanelName, panels, watchTabs } from './tabs.ts'
import { showPdf, takeAway } from './take-away.ts'

const draft = need('draft', HTMLElement)
let asked = askedInAddress()
let editions: NotesMessage['editions'] = []
let current: HTMLElement | undefined
let changed: readonly HTMLElement[] = []
let stop = listen(asked)

/** What each panel shows, asked for anew whenever it comes to the front or the draft changes. */
const refreshers: Readonly<Record<PanelName, (panel: HTMLElement) => Promise<void>>> = {
  sight: async (panel) => {
    const bookmark = current?.id ?? ''
    const sight = bookmark === '' ? undefined : await ask<Sight>('/sight', asked, { at: bookmark })
    if (bookmark === '') inviteSight(panel)
    else if (sight && current?.id === bookmark) showSight(panel, sight)
  },
  messages: async () => undefined, // told by the server, not asked for
  coverage: async (panel) => given(await ask<Coverage>('/coverage', asked), (answer) => showCoverage(panel, answer)),
  absences: async (panel) =>
    given(await ask<Absences>('/absences', asked), (answer) => {
      showAbsences(panel, answer)
      count('absences', answer.absent.length)
    }),
  lengths: async (panel) => given(await ask<Lengths>('/lengths', asked), (answer) => showLengths(panel, answer)),
}

const open = watchTabs(refresh)
const searchAnew = watchSearch(draft)
watchSwitches((chosen) => {
  stop()
  asked = chosen
  stop = listen(asked)
})
followSight(draft, (paragraph) => {
  current?.classList.remove('current')
  current = paragraph
  current.classList.add('current')
  refresh('sight')
})
for (const [id, act] of [
  ['word', () => takeAway('docx', asked)],
  ['pdf', () => takeAway('pdf', asked)],
  ['show-pdf', () => showPdf(asked)],
] as const) {
  need(id, HTMLButtonElement).addEventListener('click', () => void act())
}
need('help', HTMLButtonElement).addEventListener('click', () => showDialog(need('keys', HTMLDialogElement)))
watchKeys({
  j: ['The next paragraph', () => step(draft, current, 1)],
  k: ['The paragraph before', () => step(draft, current, -1)],
  o: ['Open its first source in the editor', () => document.querySelector<HTMLElement>('#sight .where')?.click()],
  c: ['What changed last', () => given(changed[0], ({ id }) => goTo(id))],
  '/': ['Search', () => need('words', HTMLInputElement).select()],
  ...Object.fromEntries(
    panels.map(
      (name, index) =>
        [
          String(index + 1),
          [document.getElementById(`tab-${name}`)?.firstChild?.textContent ?? name, () => open(name)],
        ] as const,
    ),
  ),
  e: ['Choose the edition', () => need('edition', HTMLSelectElement).focus()],
  l: ['Choose the language', () => need('language', HTMLSelectElement).focus()],
  w: ['Build for Word', () => void takeAway('docx', asked)],
  p: ['Build the PDF', () => void takeAway('pdf', asked)],
  v: ['Show the PDF here', () => void showPdf(asked)],
  Escape: [
    'Let the pointer lead again',
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  ],
  '?': ['These keys', () => showDialog(need('keys', HTMLDialogElement))],
})

function listen(wanted: Asked): () => void {
  return hear(wanted, { notes: showNotes, draft: showNewDraft, lost: showLoss })
}

function showNotes(message: NotesMessage): void {
  editions = message.editions
  offer(editions, asked)
  keepPlace(draft, () => showBanner(message))
  showMessages(need('messages', HTMLElement), message.messages)
  count('messages', message.messages.length)
}

function showNewDraft(message: DraftMessage): void {
  const isOther = message.edition !== draft.dataset.edition || message.language !== draft.lang
  keepPlace(draft, () => void (changed = showDraft(draft, message)))
  if (!isOther) pointOut(changed)
  asked = { edition: message.edition, language: message.language }
  draft.dataset.edition = message.edition
  document.title = `${message.title} · ${message.edition}`
  history.replaceState(null, '', `${pathOf('/', asked)}${location.hash}`)
  offer(editions, asked)
  searchAnew()
  current = document.getElementById(current?.id ?? '') ?? undefined
  current?.classList.add('current')
  for (const name of panels) if (name === 'absences' || !need(name, HTMLElement).hidden) refresh(name)
}

function refresh(name: PanelName): void {
  void refreshers[name](need(name, HTMLElement))
}

function given<Value>(value: Value | undefined, act: (value: Value) => void): void {
  if (value !== undefined) act(value)
}
