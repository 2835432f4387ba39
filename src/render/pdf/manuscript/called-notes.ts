import type { ReportRoot } from '../../../model/document.ts'
import { notesCalledIn } from '../../../model/note-references.ts'

/**
 * The identifiers of the notes that are called for, by where they will stand. One called for in a table stands below
 * that table, and nowhere else.
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
