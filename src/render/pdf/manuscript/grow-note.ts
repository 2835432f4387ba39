import { noteName } from './note-names.ts'
import { grow, type Tag } from './tag.ts'

/** Grows the tag of a note, with the name by which it is found. */
export function growNote(identifier: string, parent: Tag): Tag {
  return grow(parent, 'Note', { id: noteName(identifier) })
}
