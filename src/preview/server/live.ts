import type { ServerResponse } from 'node:http'
import { chooseReport, type ReportChoice } from '../draft/draft.ts'
import type { PlaceLink } from '../draft/editor-link.ts'
import type { DraftKeeper } from '../draft/keep-draft.ts'
import { draftMessage, notesMessage } from '../draft/messages.ts'
import type { PiecesIn } from '../draft/remember-pieces.ts'
import { begin } from './reply.ts'

/**
 * Sends messages to a page for as long as it listens (server-sent events, "The EventSource interface" of the HTML
 * standard). At once it sends all there is. At each change it sends how the notes are, and only those pieces of the
 * draft that changed.
 */
export function live(
  response: ServerResponse,
  choice: ReportChoice,
  keeper: DraftKeeper,
  piecesIn: PiecesIn,
  link: PlaceLink,
): void {
  let sent: ReadonlyMap<string, string> = new Map()
  let revision = 0
  const update = () => {
    const state = keeper.now()
    const { draft } = state
    const built = draft && draft.revision !== revision ? chooseReport(draft, choice) : undefined
    response.write(event('notes', notesMessage(state, link)))
    if (draft === undefined || built === undefined) return
    const pieces = piecesIn(draft, built)
    response.write(event('draft', draftMessage(built, pieces, sent)))
    sent = pieces.html
    revision = draft.revision
  }
  begin(response, 200, 'events')
  response.once('close', keeper.subscribe(update))
  update()
}

/** Writes an event. Its data is one line, since JSON has no line ends. */
function event(name: 'notes' | 'draft', message: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(message)}\n\n`
}
