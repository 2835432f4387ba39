import { column } from '../design/geometry.ts'
import type { SetLine } from '../lines/line.ts'
import { setText } from '../lines/set-text.ts'
import type { TableCell } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { baseline, withScriptLeading } from './leading.ts'
import { type Ink, type Strip, strip } from './strip.ts'
import type { TableColumn } from './table-columns.ts'

/** The white above and below the words of a row. */
const air = 3.5

/** The white between a caption and the header below it. */
const belowCaption = 4

/**
 * Which row of a table it is. The header stands between two strong rules; a row of the body has a thin rule below it,
 * and the last row a strong one.
 */
export type RowKind = 'header' | 'body' | 'last'

const thin = { weight: 0.4, tone: 'quiet' } as const
const strong = { weight: 0.9, tone: 'ink' } as const

/** A cell with its words set in lines. */
interface SetCell {
  readonly cell: TableCell
  readonly column: TableColumn
  readonly lines: readonly SetLine[]
}

/**
 * Sets a row as one strip. Only a row that is higher than half a page becomes several strips, divided between its
 * lines, since it would be hard to place otherwise.
 */
export function rowStrips(
  original: readonly TableCell[],
  columns: readonly TableColumn[],
  kind: RowKind,
  typography: Typography,
): readonly Strip[] {
  const leading = Math.max(0, ...original.map((cell) => withScriptLeading(cell).style.leading))
  const row = original.map((cell) => ({ ...cell, style: { ...cell.style, leading } }))
  const cells = setCells(row, columns, typography)
  const most = Math.max(1, Math.floor(column.depth / 2 / leading))
  const starts = Array.from({ length: Math.ceil(linesOf(cells) / most) }, (_, index) => index * most)
  const parts = starts.map((start) => cells.map((cell) => ({ ...cell, lines: cell.lines.slice(start, start + most) })))
  return parts.map((part) => rowStrip(part, linesOf(part) * leading + 2 * air, kind))
}

function setCells(
  row: readonly TableCell[],
  columns: readonly TableColumn[],
  typography: Typography,
): readonly SetCell[] {
  return columns.flatMap((place, index) => {
    const cell = row[index]
    if (!cell) return []
    const width = place.width - 2 * place.padding
    return [{ cell, column: place, lines: setText(cell.runs, { width, fill: 'ragged' }, typography) }]
  })
}

function linesOf(cells: readonly SetCell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.lines.length))
}

function rowStrip(cells: readonly SetCell[], height: number, kind: RowKind): Strip {
  const inks = [...cells.flatMap((cell) => cellInks(cell, height)), ...rulesOf(cells, height, kind)]
  const calls = cells.flatMap((cell) => cell.lines.flatMap((line) => line.runs.flatMap(({ run }) => run.calls ?? [])))
  return strip(height, inks, { calls, before: kind === 'header' ? belowCaption : 0 })
}

function cellInks({ cell, column: place, lines }: SetCell, height: number): readonly Ink[] {
  const ground: readonly Ink[] =
    cell.shade > 0 ? [{ kind: 'ground', x: place.x, y: 0, width: place.width, height, shade: cell.shade }] : []
  const words = lines.map((line, index): Ink => {
    return {
      kind: 'words',
      x: place.x + place.padding,
      y: air + index * cell.style.leading + baseline(cell.style),
      runs: line.runs,
      tag: cell.tag,
    }
  })
  return [...ground, ...words]
}

function rulesOf(cells: readonly SetCell[], height: number, kind: RowKind): readonly Ink[] {
  const x = cells[0]?.column.x ?? 0
  const width = cells.reduce((sum, cell) => sum + cell.column.width, 0)
  const rule = (y: number): Ink => ({ kind: 'rule', x, y, width, height: 0, ...(kind === 'body' ? thin : strong) })
  return kind === 'header' ? [rule(0), rule(height)] : [rule(height)]
}
