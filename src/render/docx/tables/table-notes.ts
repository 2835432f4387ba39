import type { NoteDefinition, ReportRoot, Table } from '../../../model/document.ts'
import { notesCalledIn } from '../../../model/note-references.ts'

/** The notes that are printed under a table and not at the foot of a page. */
export interface TableNotes {
  readonly has: (identifier: string) => boolean
  /** The notes to which a table refers, in the order of their marks. */
  readonly under: (table: Table) => readonly NoteDefinition[]
}

/** Finds the notes of a report that belong to its tables: those to which a table refers. */
export function tableNotesOf(root: ReportRoot): TableNotes {
  const blocks = root.children.flatMap(({ children }) => children)
  const definitions = new Map(
    blocks.flatMap((block) => (block.type === 'footnoteDefinition' ? [[block.identifier, block] as const] : [])),
  )
  const referred = new Map(
    blocks.flatMap((block) => (block.type === 'table' ? [[block, notesCalledIn(block)] as const] : [])),
  )
  const identifiers = new Set([...referred.values()].flat())
  return {
    has: (identifier) => identifiers.has(identifier),
    under: (table) => (referred.get(table) ?? []).flatMap((identifier) => definitions.get(identifier) ?? []),
  }
}
