import { rowsFor } from '../galley/list-strips.ts'
import type { Ink, ListInColumns, Strip } from '../galley/strip.ts'
import type { MadeUpPage } from './make-up-pages.ts'

/** An ink of a list, and where it stands: the column, and the row below the first of its page. */
interface PlacedLine {
  readonly ink: Ink
  readonly column: number
  readonly row: number
}

type Items = ListInColumns['items']

/** The rows of a list that a page has, those that are left for the pages after it, and the number of columns. */
interface Room {
  readonly rows: number
  readonly later: number
  readonly columns: number
}

/**
 * Puts the lines of lists into the rows that the pages have of them: on each page the first column is filled to its
 * foot before the next, and on the last one the columns are of about the same length.
 */
export function fillColumns(pages: readonly MadeUpPage[]): readonly MadeUpPage[] {
  const left = new Map<ListInColumns, { readonly items: Items; readonly rows: number }>()
  return pages.map((page) => {
    const filled = new Map<ListInColumns, readonly PlacedLine[]>()
    for (const [list, rows] of rowsOnPage(page)) {
      const { items, rows: all } = left.get(list) ?? list
      const placed = placeLines(items, { rows, later: all - rows, columns: list.starts.length })
      left.set(list, { items: withoutFirst(items, placed.length), rows: all - rows })
      filled.set(list, placed)
    }
    return filled.size === 0 ? page : { ...page, column: withLines(page.column, filled) }
  })
}

function rowsOnPage({ column }: MadeUpPage): ReadonlyMap<ListInColumns, number> {
  const rows = new Map<ListInColumns, number>()
  for (const { list } of column) if (list) rows.set(list, (rows.get(list) ?? 0) + 1)
  return rows
}

/** Places as many items as fit, each whole in its column, unless the lines that are left would then have no room. */
function placeLines(items: Items, room: Room): readonly PlacedLine[] {
  const { rows, later, columns } = room
  const balanced = later === 0 ? Math.min(rows, rowsFor(items, columns)) : rows
  const whole = wholeItems(items, { ...room, rows: balanced })
  const leftOver = items.flat().length - whole.length
  if (leftOver <= later * columns && whole.every(({ row }) => row < rows)) return whole
  return items
    .flat()
    .slice(0, rows * columns)
    .map((ink, index) => ({ ink, column: Math.floor(index / rows), row: index % rows }))
}

function wholeItems(items: Items, { rows, columns }: Room): readonly PlacedLine[] {
  let [column, used] = [0, 0]
  return items.flatMap((lines) => {
    if (used > 0 && used + lines.length > rows) [column, used] = [column + 1, 0]
    const first = used
    used += lines.length
    return column < columns ? lines.map((ink, index): PlacedLine => ({ ink, column, row: first + index })) : []
  })
}

/** What is left of items without some of their lines. */
function withoutFirst(items: Items, lines: number): Items {
  let left = lines
  return items.flatMap((item) => {
    const rest = item.slice(left)
    left = Math.max(0, left - item.length)
    return rest.length > 0 ? [rest] : []
  })
}

function withLines(
  column: readonly Strip[],
  filled: ReadonlyMap<ListInColumns, readonly PlacedLine[]>,
): readonly Strip[] {
  const rows = new Map<ListInColumns, number>()
  return column.map((line) => {
    if (!line.list) return line
    const { starts } = line.list
    const row = rows.get(line.list) ?? 0
    rows.set(line.list, row + 1)
    const inks = (filled.get(line.list) ?? []).filter((placed) => placed.row === row)
    return { ...line, inks: inks.map(({ ink, column: at }) => ({ ...ink, x: (starts[at] ?? 0) + ink.x })) }
  })
}
