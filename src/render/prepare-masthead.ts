import type { Block, Masthead, ReportRoot } from '../model/document.ts'
import type { Furniture } from '../model/report.ts'

/**
 * A row of a United Nations masthead: an organ, and a line at the far side. Either may be absent. Before a row that
 * stands `apart` there is white: languages are no part of distribution and date.
 */
export interface MastheadRow {
  readonly organ?: string
  readonly line?: string
  readonly apart?: true
}

/** Puts the organs of a masthead beside its lines, row by row. */
export function mastheadRows({ organs, lines }: Masthead): readonly MastheadRow[] {
  return Array.from({ length: Math.max(organs.length, lines.length) }, (_, row) => {
    const [organ, line] = [organs[row]?.name, lines[row]]
    return {
      ...(organ !== undefined && { organ }),
      ...(line !== undefined && { line }),
      ...(row === 2 && line !== undefined && { apart: true }),
    }
  })
}

/** Divides a symbol into the letters of the organ, which a masthead prints large, and the rest: "A", "/62/100". */
export function symbolParts(symbol: string): readonly [organ: string, rest: string] {
  const slash = symbol.indexOf('/')
  return slash < 0 ? [symbol, ''] : [symbol.slice(0, slash), symbol.slice(slash)]
}

/**
 * Lists where each organ takes a document up: the lines of its column below a masthead. One organ alone is named above
 * them already; of several, each has its name over its column.
 */
export function meetingColumns({ organs }: Masthead): readonly (readonly string[])[] {
  return organs.map(({ name, meeting }) => (organs.length === 1 ? meeting : [name, ...meeting]))
}

/** A row of two columns beside each other; either may have ended. */
export type PairedRow<Cell> = readonly [left: Cell | undefined, right: Cell | undefined]

/** Sets columns two beside each other, pair below pair. */
export function inPairs<Cell>(columns: readonly (readonly Cell[])[]): readonly PairedRow<Cell>[] {
  const pairs = columns.flatMap((left, index) => (index % 2 === 0 ? [{ left, right: columns[index + 1] ?? [] }] : []))
  return pairs.flatMap(({ left, right }) =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, row): PairedRow<Cell> => [left[row], right[row]]),
  )
}

/** Adds to the masthead of a draft that has no symbol yet the line on which somebody will write one. */
export function withSymbolBlank(root: ReportRoot, { symbol }: Furniture): ReportRoot {
  const filled = (block: Block): Block =>
    block.type === 'masthead' && block.symbol === undefined ? { ...block, lines: [symbol, ...block.lines] } : block
  return { ...root, children: root.children.map((section) => ({ ...section, children: section.children.map(filled) })) }
}
