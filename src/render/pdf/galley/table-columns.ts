import { column, labels } from '../design/geometry.ts'
import { itemsOf } from '../lines/items-of.ts'
import { widestUnit } from '../lines/overlong-words.ts'
import type { TableBlock, TableCell } from '../manuscript/block.ts'
import type { TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'

/** Where a column of a table stands, and the white on both sides of its words. Lengths are in points. */
export interface TableColumn {
  readonly x: number
  readonly width: number
  readonly padding: number
}

const padding = 4.5
const tableWidth = labels.width + column.width

/** Makes a table smaller if it has too many columns for its words, so that as few words as possible are divided. */
export function scaledToFit(block: TableBlock, typography: Typography): TableBlock {
  const tried = scales.map((scale) => scaleTable(block, scale))
  const fits = (table: TableBlock) =>
    table.widths.reduce((sum, _, index) => sum + leastWidth(table, index, typography), 0) <= tableWidth
  return tried.find(fits) ?? tried.at(-1) ?? block
}

/** The sizes at which a table is tried, as shares of its own size. */
const scales = [1, 0.94, 0.88, 0.82, 0.76]

/** Scales the cells of a table. Its caption stays as it is. */
function scaleTable(block: TableBlock, scale: number): TableBlock {
  return scale === 1 ? block : { ...block, rows: block.rows.map((row) => row.map((cell) => scaleCell(cell, scale))) }
}

function scaleCell(cell: TableCell, scale: number): TableCell {
  const style = { ...cell.style, size: cell.style.size * scale, leading: cell.style.leading * scale }
  return { ...cell, style, runs: cell.runs.map((run) => scaleRun(run, scale)) }
}

function scaleRun(run: TextRun, scale: number): TextRun {
  return { ...run, look: { ...run.look, size: run.look.size * scale, rise: run.look.rise * scale } }
}

/** Places the columns of a table beside one another. */
export function tableColumns(block: TableBlock, typography: Typography): readonly TableColumn[] {
  const wishes = block.widths.map((share, index) => ({
    wish: share * tableWidth,
    least: leastWidth(block, index, typography),
  }))
  let x: number = labels.start
  return columnWidths(wishes).map((width) => {
    const place = { x, width, padding }
    x += width
    return place
  })
}

/**
 * Returns the least width at which no word of a column is divided. A little is added to it, since sums of widths are
 * not exact.
 */
function leastWidth(block: TableBlock, index: number, typography: Typography): number {
  const cells = block.rows.map((row) => widestUnit(itemsOf(row[index]?.runs ?? [], typography)))
  return Math.max(0, ...cells) + 2 * padding + 0.01
}

/** What a column needs: the width that it should have, and the least width, which holds its longest word. In points. */
export interface ColumnWish {
  readonly wish: number
  readonly least: number
}

/**
 * Decides the widths of columns. Each has the width that it wishes, but no column is narrower than its longest word:
 * the columns that have width to spare give it up. If all together are too wide, all are narrowed in proportion.
 */
export function columnWidths(columns: readonly ColumnWish[]): readonly number[] {
  const total = sum(columns.map(({ wish }) => wish))
  const least = sum(columns.map((wanted) => wanted.least))
  if (least >= total) return columns.map((wanted) => (wanted.least * total) / least)
  const missing = sum(columns.map((wanted) => Math.max(0, wanted.least - wanted.wish)))
  const spare = sum(columns.map((wanted) => Math.max(0, wanted.wish - wanted.least)))
  return columns.map((wanted) =>
    wanted.least >= wanted.wish ? wanted.least : wanted.wish - ((wanted.wish - wanted.least) * missing) / spare,
  )
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
