import type { ServerResponse } from 'node:http'
import { type Asked, chooseBuilt } from '../draft/choose-built.ts'
import { draftMessage } from '../draft/draft-message.ts'
import type { PlaceLink } from '../draft/editor-link.ts'
import type { Keeper } from '../draft/keep-draft.ts'
import { notesMessage } from '../draft/notes-message.ts'
import type { Setter } from '../draft/remember-pieces.ts'
import { begin } from './reply.ts'

/**
 * Tells a page of the draft for as long as it listens (server-sent events, "The EventSource interface" of the HTML
 * standard): at once all there is, then at each change how the notes are, and of the draft only the pieces that
 * changed.
 */
export function live(response: ServerResponse, asked: Asked, keeper: Keeper, setter: Setter, link: PlaceLink): void {
  let told: ReadonlyMap<string, string> = new Map()
  let revision = 0
  const tell = () => {
    const draft = keeper.now()
    const { shown } = draft
    const built = shown && shown.revision !== revision ? chooseBuilt(shown, asked) : undefined
    response.write(event('notes', notesMessage(draft, link)))
    if (shown === undefined || built === undefined) return
    const pieces = setter(shown, built)
    response.write(event('draft', draftMessage(built, pieces, told)))
    told = pieces.html
    revision = shown.revision
  }
  begin(response, 200, 'events')
  response.once('close', keeper.listen(tell))
  tell()
}

/** A message of one line: JSON has no other. */
function event(name: 'notes' | 'draft', message: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(message)}\n\n`
}
