import { column } from '../design/sheet.ts'
import type { SetLine } from '../lines/set-line.ts'
import { setText } from '../lines/set-text.ts'
import type { TableCell } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { baseline } from './baseline.ts'
import { type Ink, type Strip, strip } from './strip.ts'
import { withRoom } from './with-room.ts'

/** Where a column of a table stands. */
export interface TableColumn {
  readonly x: number
  readonly width: number
  readonly padding: number
}

/** The white above and below the words of a row. */
const air = 3.5

/** The white between a caption and the header below it. */
const belowCaption = 4

/**
 * Which row of its table: the header stands between strong rules, the others have a thin one below, the last a strong
 * one.
 */
export type RowRank = 'header' | 'body' | 'last'

const thin = { weight: 0.4, tone: 'quiet' } as const
const strong = { weight: 0.9, tone: 'ink' } as const

interface SetCell {
  readonly cell: TableCell
  readonly column: TableColumn
  readonly lines: readonly SetLine[]
}

/**
 * Sets a row as one strip. Only a row higher than half a page is parted, between its lines: it could stand nowhere
 * else.
 */
export function rowStrips(
  original: readonly TableCell[],
  columns: readonly TableColumn[],
  rank: RowRank,
  typography: Typography,
): readonly Strip[] {
  const leading = Math.max(0, ...original.map((cell) => withRoom(cell).style.leading))
  const row = original.map((cell) => ({ ...cell, style: { ...cell.style, leading } }))
  const cells = setCells(row, columns, typography)
  const most = Math.max(1, Math.floor(column.depth / 2 / leading))
  const starts = Array.from({ length: Math.ceil(linesOf(cells) / most) }, (_, index) => index * most)
  const parts = starts.map((start) => cells.map((cell) => ({ ...cell, lines: cell.lines.slice(start, start + most) })))
  return parts.map((part) => rowStrip(part, linesOf(part) * leading + 2 * air, rank))
}

function setCells(
  row: readonly TableCell[],
  columns: readonly TableColumn[],
  typography: Typography,
): readonly SetCell[] {
  return columns.flatMap((place, index) => {
    const cell = row[index]
    return cell
      ? [
          {
            cell,
            column: place,
            lines: setText(cell.runs, { width: place.width - 2 * place.padding, fill: 'ragged' }, typography),
          },
        ]
      : []
  })
}

function linesOf(cells: readonly SetCell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.lines.length))
}

function rowStrip(cells: readonly SetCell[], height: number, rank: RowRank): Strip {
  const inks = [...cells.flatMap((cell) => cellInks(cell, height)), ...rulesOf(cells, height, rank)]
  const calls = cells.flatMap((cell) => cell.lines.flatMap((line) => line.runs.flatMap(({ run }) => run.calls ?? [])))
  return strip(height, inks, { calls, before: rank === 'header' ? belowCaption : 0 })
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

function rulesOf(cells: readonly SetCell[], height: number, rank: RowRank): readonly Ink[] {
  const x = cells[0]?.column.x ?? 0
  const width = cells.reduce((sum, cell) => sum + cell.column.width, 0)
  const rule = (y: number): Ink => ({ kind: 'rule', x, y, width, height: 0, ...(rank === 'body' ? thin : strong) })
  return rank === 'header' ? [rule(0), rule(height)] : [rule(height)]
}
