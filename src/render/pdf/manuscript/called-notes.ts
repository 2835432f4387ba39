import type { ReportRoot } from '../../../model/document.ts'
import { visit } from 'unist-util-visit'

/** The identifiers of the notes that are called for, by where they will stand. One called for in a table stands below that table, and nowhere else. */
export interface CalledNotes {
  readonly inTables: ReadonlySet<string>
  readonly inText: ReadonlySet<string>
}

/** Collects the notes that a report calls for. */
export function calledNotes(root: ReportRoot): CalledNotes {
  const inTables = new Set<string>()
  visit(root, 'table', (table) => visit(table, 'footnoteReference', (reference) => void inTables.add(reference.identifier)))
  const inText = new Set<string>()
  visit(root, 'footnoteReference', (reference) => void (inTables.has(reference.identifier) || inText.add(reference.identifier)))
  return { inTables, inText }
}
