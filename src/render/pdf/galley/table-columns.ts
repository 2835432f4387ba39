import { type ColumnNeed, columnWidths } from '../../column-widths.ts'
import { matrixWidths, sizeThatFits } from '../../matrix-widths.ts'
import { column, labels } from '../design/geometry.ts'
import type { TableBlock, TableCell } from '../manuscript/block.ts'
import type { TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import { needOfWords } from './need-of-words.ts'

/** Where a column of a table stands, and the white on both sides of its words. Lengths are in points. */
export interface TableColumn {
  readonly x: number
  readonly width: number
  readonly padding: number
}

const padding = 4.5
const tableWidth = labels.width + column.width

/** The rows of a table at the size at which its words fit, and its columns beside one another. */
export interface FittedTable {
  readonly rows: TableBlock['rows']
  readonly columns: readonly TableColumn[]
}

/** Fits a table to its width: it is made smaller if it has too many columns for its words, so that none is divided. */
export function fitTable(block: TableBlock, typography: Typography): FittedTable {
  const columns = (block.rows[0] ?? []).map((_, index) =>
    block.rows.map((row) => needOfWords(row[index]?.runs ?? [], typography)),
  )
  const at = (scale: number) => columns.map((cells) => cells.map((need) => scaledNeed(need, scale)))
  const scale = sizeThatFits(scales, at, tableWidth, block.matrix)
  return {
    rows: scale === 1 ? block.rows : block.rows.map((row) => row.map((cell) => scaleCell(cell, scale))),
    columns: placed((block.matrix ? matrixWidths : columnWidths)(at(scale), tableWidth)),
  }
}

/** The sizes at which a table is tried, as shares of its own size. */
const scales = [1, 0.94, 0.88, 0.82, 0.76] as const

/** Adds the white beside the words, and a little more, since sums of widths are not exact. */
function scaledNeed({ least, natural }: ColumnNeed, scale: number): ColumnNeed {
  const white = 2 * padding + 0.01
  return { least: least * scale + white, natural: natural * scale + white }
}

function scaleCell(cell: TableCell, scale: number): TableCell {
  const style = { ...cell.style, size: cell.style.size * scale, leading: cell.style.leading * scale }
  return { ...cell, style, runs: cell.runs.map((run) => scaleRun(run, scale)) }
}

function scaleRun(run: TextRun, scale: number): TextRun {
  return { ...run, look: { ...run.look, size: run.look.size * scale, rise: run.look.rise * scale } }
}

function placed(widths: readonly number[]): readonly TableColumn[] {
  let x: number = labels.start
  return widths.map((width) => {
    const place = { x, width, padding }
    x += width
    return place
  })
}
