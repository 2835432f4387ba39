import { visit } from 'unist-util-visit'
import type { NoteDefinition, ReportRoot, Table } from '../../../model/document.ts'

/** The notes that are printed under a table and not at the foot of a page. */
export interface TableNotes {
  readonly has: (identifier: string) => boolean
  /** The notes that a table refers to, in the order of their marks. */
  readonly under: (table: Table) => readonly NoteDefinition[]
}

/** Tells which notes of a report belong to its tables: those referred to from one. */
export function tableNotesOf(root: ReportRoot): TableNotes {
  const definitions = new Map<string, NoteDefinition>()
  const identifiers = new Set<string>()
  for (const section of root.children) {
    for (const block of section.children) {
      if (block.type === 'footnoteDefinition') definitions.set(block.identifier, block)
      if (block.type === 'table') for (const identifier of referredFrom(block)) identifiers.add(identifier)
    }
  }
  return {
    has: (identifier) => identifiers.has(identifier),
    under: (table) => referredFrom(table).flatMap((identifier) => definitions.get(identifier) ?? []),
  }
}

function referredFrom(table: Table): readonly string[] {
  const identifiers = new Set<string>()
  visit(table, 'footnoteReference', ({ identifier }) => {
    identifiers.add(identifier)
  })
  return [...identifiers]
}
