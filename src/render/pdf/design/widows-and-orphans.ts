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

/** What it costs to break a table between its rows, and inside a row: a page may end with some white instead. */
const tableBreaks = { betweenRows: 40, insideRow: 110 } as const

/** What it costs to break a box: a page may rather end with a fifth of white. */
export const boxBreak = 260

/** The least height of rows on either side of a page break, in points: three low rows, or one that is higher. */
const leastOfTable = 45

/** A line of a row at which a table may be broken, and the height of the rows above and below the break. */
export interface TableBreak {
  readonly above: number
  readonly below: number
  /** Which line of its row it is, and how many these are. A row that is never divided counts as one line. */
  readonly line: number
  readonly lines: number
}

/**
 * Returns what it costs to begin a page with a line of a table: `Infinity` where few rows, or a line of a row, would
 * stand alone. The first rows stay with the header.
 */
export function tablePenalty({ above, below, line, lines }: TableBreak): number {
  if (above < leastOfTable || below < leastOfTable) return Infinity
  return line === 0 ? tableBreaks.betweenRows : tableBreaks.insideRow + linePenalty(line, lines)
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
