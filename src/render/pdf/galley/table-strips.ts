import { column, labels } from '../design/sheet.ts'
import { itemsOf } from '../lines/items-of.ts'
import { widestUnit } from '../lines/widest-unit.ts'
import type { TableBlock, TextBlock } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { columnWidths } from './column-widths.ts'
import { type RowRank, rowStrips, type TableColumn } from './row-strips.ts'
import { scaleTable } from './scale-table.ts'
import { asArtifact, type Strip } from './strip.ts'
import { textStrips } from './text-strips.ts'

/** The white on both sides of a cell's words. */
const padding = 4.5

/** The sizes at which a table is tried, as shares of its own, until no word need be parted. */
const scales = [1, 0.94, 0.88, 0.82, 0.76]

/**
 * Sets a table: its caption, its rows, its notes. A row is not split, and not left alone; caption and header are set
 * again where the table goes on.
 */
export function tableStrips(
  original: TableBlock,
  notes: readonly TextBlock[],
  typography: Typography,
): readonly Strip[] {
  const block = fitted(original, typography)
  const columns = tableColumns(block, typography)
  const [header = [], ...body] = block.rows.map((row, index) =>
    rowStrips(row, columns, rankOf(index, block.rows.length), typography),
  )
  const again = [...textStrips(block.continued, typography), ...header].map(asArtifact)
  const rows = body.flatMap((row, index) =>
    row.map((part, at) => ({ ...part, again, penalty: at === 0 ? penaltyAbove(index, body.length) : 0 })),
  )
  const caption = withAnchor(textStrips(block.caption, typography), block.anchor)
  return [...caption, ...bound(header), ...rows, ...noteStrips(notes, typography)]
}

/** Sets a table smaller if its columns are too many for its words. */
function fitted(block: TableBlock, typography: Typography): TableBlock {
  const tried = scales.map((scale) => scaleTable(block, scale))
  const fits = (table: TableBlock) =>
    table.widths.reduce((sum, _, index) => sum + leastWidth(table, index, typography), 0) <= width
  return tried.find(fits) ?? tried.at(-1) ?? block
}

const width = labels.width + column.width

function tableColumns(block: TableBlock, typography: Typography): readonly TableColumn[] {
  const wishes = block.widths.map((share, index) => ({
    wish: share * width,
    least: leastWidth(block, index, typography),
  }))
  let x: number = labels.start
  return columnWidths(wishes).map((own) => {
    const place = { x, width: own, padding }
    x += own
    return place
  })
}

/** The width at which no word of a column is parted; a hair more than measured, since sums of widths are not exact. */
function leastWidth(block: TableBlock, index: number, typography: Typography): number {
  const cells = block.rows.map((row) => widestUnit(itemsOf(row[index]?.runs ?? [], typography)))
  return Math.max(0, ...cells) + 2 * padding + 0.01
}

function rankOf(index: number, rows: number): RowRank {
  return index === 0 ? 'header' : index === rows - 1 ? 'last' : 'body'
}

/** What it costs to part a table: rather than that, a page may end with some white. */
const partingCost = 40

/**
 * A table is parted between its rows, and leaves two of them at least on either side, three if it has more than a few.
 * The first row stays with the header.
 */
function penaltyAbove(index: number, rows: number): number {
  const least = rows < 6 ? 2 : 3
  return index < least || rows - index < least ? Infinity : partingCost
}

function noteStrips(notes: readonly TextBlock[], typography: Typography): readonly Strip[] {
  const strips = bound(notes.flatMap((note) => textStrips(note, typography)))
  return strips.map((line, index) => (index === 0 ? { ...line, before: 5 } : line))
}

function bound(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((original) => ({ ...original, penalty: Infinity }))
}

function withAnchor([first, ...rest]: readonly Strip[], anchor: string | undefined): readonly Strip[] {
  return first ? [{ ...first, anchors: anchor ? [anchor] : [] }, ...rest] : []
}
