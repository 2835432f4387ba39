import type { SeenRevision } from '../wire.ts'
import { element, need, showDialog } from './elements.ts'
import { pathOf, type ShownReport } from './server.ts'
import { inEnglish, spoken } from './spoken.ts'
import { fileIn, keep } from './take-away.ts'

/**
 * Lets the reader take away what changed in the report that is shown since a revision: a Word file with tracked
 * changes. Returns a function that opens the dialog, which asks for the revision, or says why there is none to ask for.
 */
export function offerRedline(shown: () => ShownReport): () => Promise<void> {
  const form = need('redline-form', HTMLFormElement)
  const status = need('redline-status', HTMLElement)
  let isMaking = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (isMaking) return
    isMaking = true
    void takeRedline(shown(), status).finally(() => void (isMaking = false))
  })
  return async () => {
    const answer = await fetch(pathOf('/revisions', shown())).catch(() => undefined)
    form.hidden = answer?.ok !== true
    status.replaceChildren()
    if (answer?.ok) list(await answer.json())
    else await tellWhy(status, answer, spoken().redline.noRevisions)
    showDialog(need('redline', HTMLDialogElement))
  }
}

function list(revisions: readonly SeenRevision[]): void {
  const options = revisions.map(({ name, about }) => element('option', { value: name, label: about }))
  need('revisions', HTMLDataListElement).replaceChildren(...options)
}

async function takeRedline(report: ShownReport, status: HTMLElement): Promise<void> {
  const { made, making, nothing } = spoken().redline
  const since = need('since', HTMLInputElement).value.trim()
  status.replaceChildren(element('p', {}, making))
  const answer = await fetch(pathOf('/redline', report, { since }), { method: 'POST' }).catch(() => undefined)
  if (!answer?.ok) return tellWhy(status, answer)
  status.replaceChildren(element('p', {}, answer.status === 204 ? nothing : made))
  if (answer.status !== 204) keep(await fileIn(answer))
}

async function tellWhy(status: HTMLElement, answer: Response | undefined, ...before: readonly string[]): Promise<void> {
  const why = (await answer?.text())?.trim()
  status.replaceChildren(
    ...(why ? before : []).map((words) => element('p', {}, words)),
    why ? inEnglish('p', why) : element('p', {}, spoken().returned.lost),
  )
}
