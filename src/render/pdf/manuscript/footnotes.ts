import type { ReportRoot } from '../../../model/document.ts'
import { notesCalledIn } from '../../../model/note-references.ts'
import { addTag, type Tag } from './tag.ts'

/**
 * The identifiers of the notes that a report calls for, by where the notes stand. A note that a table calls for stands
 * below that table, and nowhere else.
 */
export interface CalledNotes {
  readonly inTables: ReadonlySet<string>
  readonly inText: ReadonlySet<string>
}

/** Collects the notes that a report calls for. */
export function calledNotes(root: ReportRoot): CalledNotes {
  const tables = root.children.flatMap(({ children }) => children.filter((block) => block.type === 'table'))
  const inTables = new Set(tables.flatMap(notesCalledIn))
  return { inTables, inText: new Set(notesCalledIn(root).filter((identifier) => !inTables.has(identifier))) }
}

/** Returns the name of the place where a note stands, for links. The name is in ASCII. */
export function noteName(identifier: string): string {
  return `note:${encodeURIComponent(identifier)}`
}

/** Returns the name of the place where a note is called for first, for links. The name is in ASCII. */
export function callName(identifier: string): string {
  return `call:${encodeURIComponent(identifier)}`
}

/** Adds a tag for a note to a tag. Its id is the name of the note. */
export function addNoteTag(identifier: string, parent: Tag): Tag {
  return addTag(parent, 'Note', { id: noteName(identifier) })
}
