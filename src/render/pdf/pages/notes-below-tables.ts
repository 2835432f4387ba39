import { asArtifact, type Strip } from '../galley/strip.ts'
import type { MadeUpPage } from './make-up-pages.ts'

/**
 * Moves the notes of tables from the foot of each page to below the part of their table that stands there: the room was
 * kept for them. A note whose mark stands on several pages is read aloud on the first alone.
 */
export function notesBelowTables(pages: readonly MadeUpPage[]): readonly MadeUpPage[] {
  const read = new Set<Strip>()
  return pages.map((page) => {
    const isBelow = ({ table }: Strip): boolean => table !== undefined && lastOf(table, page.column) >= 0
    const foot = page.foot.filter((note) => !isBelow(note))
    const notes = page.foot.filter(isBelow)
    if (notes.length === 0) return page
    const told = notes.map((note) => (read.has(note) ? asArtifact(note) : note))
    notes.forEach((note) => read.add(note))
    return { ...page, column: page.column.flatMap((line, index) => [line, ...below(line, index, page, told)]), foot }
  })
}

function below(line: Strip, index: number, { column }: MadeUpPage, notes: readonly Strip[]): readonly Strip[] {
  const { table } = line
  return table !== undefined && lastOf(table, column) === index ? notes.filter((note) => note.table === table) : []
}

/** Finds the last strip of a table on a page. */
function lastOf(table: object, column: readonly Strip[]): number {
  return column.findLastIndex((strip) => strip.table === table)
}
