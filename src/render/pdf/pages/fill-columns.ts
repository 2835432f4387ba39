import type { Ink, ListInColumns, Strip } from '../galley/strip.ts'
import type { MadeUpPage } from './make-up-pages.ts'

/** An ink of a list, and where it stands: the column, and the row below the first of its page. */
interface PlacedLine {
  readonly ink: Ink
  readonly column: number
  readonly row: number
}

/**
 * Puts the lines of lists into the rows that the pages have of them: on each page the first column is filled to its
 * foot before the next. Only where the list goes on on the next page may an item begin in one column and end in the
 * next, so that the page is full.
 */
export function fillColumns(pages: readonly MadeUpPage[]): readonly MadeUpPage[] {
  const begun = new Map<ListInColumns, { readonly items: ListInColumns['items']; readonly rows: number }>()
  return pages.map((page) => {
    const rowsOf = new Map<ListInColumns, number>()
    for (const { list } of page.column) if (list) rowsOf.set(list, (rowsOf.get(list) ?? 0) + 1)
    const filled = new Map<ListInColumns, readonly PlacedLine[]>()
    for (const [list, rows] of rowsOf) {
      const { items, rows: before } = begun.get(list) ?? { items: list.items, rows: 0 }
      const placed = placeLines(items, rows, list.starts.length, before + rows === list.rows)
      begun.set(list, { items: withoutFirst(items, placed.length), rows: before + rows })
      filled.set(list, placed)
    }
    return { ...page, column: withLines(page.column, filled) }
  })
}

function placeLines(items: ListInColumns['items'], rows: number, columns: number, isLast: boolean) {
  const whole = isLast ? wholeItems(items, rows) : undefined
  if (whole?.every(({ column }) => column < columns)) return whole
  return items.flat().flatMap((ink, index): readonly PlacedLine[] => {
    const column = Math.floor(index / rows)
    return column < columns ? [{ ink, column, row: index % rows }] : []
  })
}

/** Places items so that each is whole in its column. */
function wholeItems(items: ListInColumns['items'], rows: number): readonly PlacedLine[] {
  let [column, used] = [0, 0]
  return items.flatMap((lines) => {
    if (used > 0 && used + lines.length > rows) [column, used] = [column + 1, 0]
    const first = used
    used += lines.length
    return lines.map((ink, index): PlacedLine => ({ ink, column, row: first + index }))
  })
}

/** What is left of items without some of their lines. */
function withoutFirst(items: ListInColumns['items'], lines: number): ListInColumns['items'] {
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
