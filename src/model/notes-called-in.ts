import type { Node } from 'mdast'
import { noteReferencesIn } from './note-references-in.ts'

/**
 * Lists the identifiers of the notes that a part of the document calls for, each once, in the order of the first calls.
 */
export function notesCalledIn(node: Node): readonly string[] {
  return [...new Set(noteReferencesIn(node).map(({ identifier }) => identifier))]
}
