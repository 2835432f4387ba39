import type { ServerResponse } from 'node:http'
import { chooseReport, type ReportChoice } from '../draft/draft.ts'
import type { PlaceLink } from '../draft/editor-link.ts'
import type { DraftKeeper } from '../draft/keep-draft.ts'
import { draftMessage, notesMessage } from '../draft/messages.ts'
import type { PiecesIn } from '../draft/remember-pieces.ts'
import type { NowMessage } from '../wire.ts'
import { begin } from './reply.ts'

/** What the messages are made from. */
export interface LiveContext {
  readonly keeper: DraftKeeper
  readonly piecesIn: PiecesIn
  readonly link: PlaceLink
}

/** How many bytes may wait for a page that does not take them, as one that sleeps. */
const patience = 64e6

/**
 * Says how the notes are now, and what of the draft differs from the version that the page has.
 */
export function nowMessage(
  choice: ReportChoice,
  version: string | undefined,
  { keeper, link, piecesIn }: LiveContext,
): NowMessage {
  const state = keeper.now()
  const built = state.draft && chooseReport(state.draft, choice)
  const pieces = state.draft && built && piecesIn(state.draft, built)
  return {
    notes: notesMessage(state, link),
    ...(built && pieces && pieces.version !== version && { draft: draftMessage(built, pieces, version) }),
  }
}

/**
 * Sends messages to a page for as long as it listens (server-sent events, "The EventSource interface" of the HTML
 * standard). At once it sends all that the page lacks. At each change it sends how the notes are, and only those pieces
 * of the draft that changed. A page that it cannot serve is cut off: it comes back, and is sent what it lacks.
 */
export function live(
  response: ServerResponse,
  choice: ReportChoice,
  has: string | undefined,
  context: LiveContext,
): void {
  let version = has
  const update = () => {
    const { draft, notes } = nowMessage(choice, version, context)
    response.write(event('notes', notes))
    if (draft) response.write(event('draft', draft))
    version = draft?.version ?? version
  }
  begin(response, { status: 200, type: 'events' })
  response.once('close', context.keeper.subscribe(orCutOff))
  update()

  /** What is wrong with one page is no fault of the others. */
  function orCutOff(): void {
    try {
      if (response.writableLength > patience) response.destroy()
      else update()
    } catch {
      response.destroy()
    }
  }
}

/** Writes an event. Its data is one line, since JSON has no line ends. */
function event(name: 'notes' | 'draft', message: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(message)}\n\n`
}
