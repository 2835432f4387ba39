import type { ServerResponse } from 'node:http'
import { chooseReport, type DraftState, type ReportChoice } from '../draft/draft.ts'
import type { PlaceLink } from '../draft/editor-link.ts'
import type { DraftKeeper } from '../draft/keep-draft.ts'
import { draftMessage, notesMessage, notesNews } from '../draft/messages.ts'
import type { PiecesIn } from '../draft/remember-pieces.ts'
import type { DraftMessage, NowMessage } from '../wire.ts'
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
  const draft = draftSince(choice, version, state, piecesIn)
  return { notes: notesMessage(state, link), ...(draft && { draft }) }
}

function draftSince(
  choice: ReportChoice,
  version: string | undefined,
  { draft }: DraftState,
  piecesIn: PiecesIn,
): DraftMessage | undefined {
  const built = draft && chooseReport(draft, choice)
  const pieces = built && piecesIn(draft, built)
  return pieces && pieces.version !== version ? draftMessage(built, pieces, version) : undefined
}

/**
 * Sends messages to a page for as long as it listens (server-sent events, "The EventSource interface" of the HTML
 * standard). At once it sends all that the page lacks. At each change it sends those pieces of the draft that changed,
 * for which a person waits; and then how the notes are, with the diagnostics if they changed, of which long notes have
 * thousands. A page that it cannot serve is cut off: it comes back, and is sent what it lacks.
 */
export function live(
  response: ServerResponse,
  choice: ReportChoice,
  has: string | undefined,
  context: LiveContext,
): void {
  let version = has
  let told: DraftState['diagnostics'] | undefined
  begin(response, { status: 200, type: 'events' })
  response.once('close', context.keeper.subscribe(orCutOff(update)))
  tellNotes()
  showDraft()

  function update(): void {
    showDraft()
    // What was written leaves when this turn ends.
    setImmediate(orCutOff(tellNotes))
  }

  function showDraft(): void {
    const draft = draftSince(choice, version, context.keeper.now(), context.piecesIn)
    if (draft) response.write(event('draft', draft))
    version = draft?.version ?? version
  }

  function tellNotes(): void {
    const state = context.keeper.now()
    response.write(event('notes', notesNews(state, context.link, told)))
    told = state.diagnostics
  }

  /** What is wrong with one page is no fault of the others. */
  function orCutOff(act: () => void): () => void {
    return () => {
      try {
        if (response.writableLength > patience) response.destroy()
        else if (!response.destroyed) act()
      } catch {
        response.destroy()
      }
    }
  }
}

/** Writes an event. Its data is one line, since JSON has no line ends. */
function event(name: 'notes' | 'draft', message: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(message)}\n\n`
}
