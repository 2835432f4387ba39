/*
 * What may not stand alone at the foot or at the head of a page: lines, rows, entries of the contents, the beginning of
 * a note.
 */

/** The least number of lines of a paragraph on either side of a page break. */
const leastLines = 2

/**
 * Returns what it costs to begin a page with the line `index` of a paragraph of `lines` lines: nothing, or `Infinity`
 * where a widow or an orphan would remain.
 */
export function linePenalty(index: number, lines: number): number {
  if (index === 0) return 0
  return index < leastLines || lines - index < leastLines ? Infinity : 0
}

/** What it costs to break a table: a page may end with some white instead. */
const tableBreak = 40

/**
 * Returns what it costs to begin a page with the row `index` of a table of `rows` rows, the header not counted. At
 * least two rows stay on either side of the break, and three in a table of six rows or more. The first row stays with
 * the header.
 */
export function rowPenalty(index: number, rows: number): number {
  const leastRows = rows < 6 ? 2 : 3
  return index < leastRows || rows - index < leastRows ? Infinity : tableBreak
}

/**
 * Returns whether the entry `index` of a table of contents with `entries` entries stays on the page of the next one:
 * neither the first nor the last entry stands alone.
 */
export function entryKeepsNext(index: number, entries: number): boolean {
  return index === 0 || index === entries - 2
}

/** The least number of lines with which a long note begins on the page that calls for it. */
export const leastNoteLines = 4
