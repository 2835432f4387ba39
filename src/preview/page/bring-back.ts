import { mostBytes, type ReturnedWord, type Taking } from '../wire.ts'
import { element } from './elements.ts'
import { markReturned } from './mark-returned.ts'
import { cardId, returnedCards } from './panels/show-returned.ts'
import { pathOf, type ShownReport } from './server.ts'
import { inEnglish, spoken } from './spoken.ts'

/** What the page does about a Word file that comes back. */
export interface BringingPage {
  readonly draft: HTMLElement
  readonly panel: HTMLElement
  /** Brings the panel to the front. */
  readonly open: () => void
  readonly shown: () => ShownReport
  /** Shows the report that the file is of. */
  readonly show: (report: ShownReport) => void
  readonly count: (number: number) => void
}

/**
 * Lets the reader drop a Word file that came back on the page, or choose one in the panel, and take over what an editor
 * changed. The page keeps the bytes, and the server forgets them: it is sent them again with each question. Returns a
 * function that shows all anew, for when the notes, the draft or the language changed.
 */
export function bringBack({ count, draft, open, panel, show, shown }: BringingPage): () => void {
  const status = element('div', { role: 'status' })
  const list = element('div')
  let file: { readonly name: string; readonly bytes: ArrayBuffer } | undefined
  let returned: ReturnedWord | undefined
  let turn = 0
  let laidOut = ''

  watchDrops((dropped) => void bring(dropped))
  return () => {
    layOut()
    if (file) void read()
  }

  async function bring(chosen: File): Promise<void> {
    open()
    returned = undefined
    file = undefined
    if (chosen.size > mostBytes) {
      status.replaceChildren(element('p', {}, spoken().returned.tooLarge))
      return layOut()
    }
    status.replaceChildren(element('p', {}, spoken().returned.reading))
    file = { name: chosen.name, bytes: await chosen.arrayBuffer() }
    const found = await read()
    if (found === undefined) return
    status.replaceChildren()
    const { edition, language } = found
    if (edition !== shown().edition || language !== shown().language) show({ edition, language })
  }

  /** An answer counts only if nothing was asked since. */
  async function read(): Promise<ReturnedWord | undefined> {
    const asked = (turn += 1)
    const answer = await send('/returned')
    if (asked !== turn) return undefined
    returned = answer?.ok ? await answer.json() : undefined
    if (!answer?.ok) await tellWhy(answer)
    layOut()
    return returned
  }

  async function take(wanted: Taking): Promise<void> {
    for (const button of list.querySelectorAll('button')) button.disabled = true
    const answer = await send('/take', wanted)
    if (answer?.ok) status.replaceChildren(element('p', {}, spoken().returned.takenOver))
    else await tellWhy(answer)
    await read()
    const next = list.querySelector('button') ?? panel
    next.focus()
  }

  function send(path: string, { changes, comments }: Taking = nothing): Promise<Response | undefined> {
    const asked = [...changes.map((id) => ['change', id]), ...comments.map((id) => ['comment', id])]
    const query = asked.map(([kind, id]) => `&${kind}=${encodeURIComponent(id ?? '')}`).join('')
    const address = `${pathOf(path, shown(), { name: file?.name ?? '' })}${query}`
    return fetch(address, { method: 'POST', body: file?.bytes ?? null }).catch(() => undefined)
  }

  async function tellWhy(answer: Response | undefined): Promise<void> {
    const why = (await answer?.text())?.trim()
    status.replaceChildren(why ? inEnglish('p', why) : element('p', {}, spoken().returned.lost))
  }

  /** What would be the same is left as it is, so that it keeps its focus. */
  function layOut(): void {
    const isOther = returned && (returned.edition !== shown().edition || returned.language !== shown().language)
    const next = JSON.stringify([file?.name, returned, shown(), document.documentElement.lang])
    if (next !== laidOut) layOutPanel(isOther === true)
    laidOut = next
    markReturned(draft, isOther ? undefined : returned, lead)
  }

  function layOutPanel(isOther: boolean): void {
    const { invitation, other, title } = spoken().returned
    const facts = [file?.name, returned?.edition, returned?.language].flatMap((fact) =>
      fact === undefined ? [] : [element('bdi', {}, fact)],
    )
    list.replaceChildren(
      ...(isOther ? [element('p', { class: 'quiet' }, other)] : []),
      ...(returned ? returnedCards(returned, (wanted) => void take(wanted)) : []),
    )
    panel.replaceChildren(
      element('h2', {}, title),
      element('p', { class: 'quiet' }, invitation),
      chooser((chosen) => void bring(chosen)),
      ...(facts.length > 0 ? [element('p', { class: 'facts' }, ...facts)] : []),
      status,
      list,
    )
    count((returned?.changes.length ?? 0) + (returned?.comments.length ?? 0))
  }

  function lead(index: number): void {
    open()
    const card = document.getElementById(cardId(index))
    card?.scrollIntoView({ block: 'nearest' })
    card?.focus({ preventScroll: true })
  }
}

const nothing: Taking = { changes: [], comments: [] }

/** A field that takes a Word file, as a button that says so. */
function chooser(choose: (file: File) => void): HTMLElement {
  const field = element('input', { type: 'file', accept: '.docx', class: 'unseen' })
  field.addEventListener('change', () => {
    const [file] = field.files ?? []
    if (file) choose(file)
  })
  return element('label', { class: 'chooser' }, field, spoken().returned.choose)
}

/** A file that is dropped anywhere on the page is brought; else the browser would leave the page for it. */
function watchDrops(bring: (file: File) => void): void {
  const over = (is: boolean): void => void document.body.classList.toggle('dropping', is)
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    over(true)
  })
  document.addEventListener('dragleave', ({ relatedTarget }) => over(relatedTarget !== null))
  document.addEventListener('drop', (event) => {
    over(false)
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    bring(file)
  })
}
