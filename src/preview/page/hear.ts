import type { DraftMessage, NotesMessage } from '../wire.ts'
import { type Asked, pathOf } from './ask.ts'

/** What is done with what the server tells. */
export interface Ears {
  readonly notes: (message: NotesMessage) => void
  readonly draft: (message: DraftMessage) => void
  readonly lost: () => void
}

/**
 * Listens to the server until told to stop. A lost connection is taken up again by the browser, and then told of anew.
 */
export function hear(asked: Asked, ears: Ears): () => void {
  const source = new EventSource(pathOf('/live', asked))
  source.addEventListener('notes', ({ data }) => ears.notes(JSON.parse(data)))
  source.addEventListener('draft', ({ data }) => ears.draft(JSON.parse(data)))
  source.addEventListener('error', ears.lost)
  return () => source.close()
}
