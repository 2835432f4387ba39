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

/** A row that is higher, in points, may be divided between its lines. */
const tall = column.depth / 6

/**
 * Which row of a table it is. The header stands between two rules, its words at its foot; the last row has a rule below
 * it. There is no other rule, so that none can be taken for the beginning of a row where a page ends.
 */
export type RowKind = 'header' | 'body' | 'last'

/** A cell with its words set in lines. */
interface SetCell {
  readonly cell: TableCell
  readonly column: TableColumn
  readonly lines: readonly SetLine[]
}

/** Sets a row: a low one as one strip, so that it is never divided, and a tall one as a strip for each of its lines. */
export function rowStrips(
  original: readonly TableCell[],
  columns: readonly TableColumn[],
  kind: RowKind,
  typography: Typography,
): readonly Strip[] {
  const leading = Math.max(0, ...original.map((cell) => withScriptLeading(cell).style.leading))
  const row = original.map((cell) => ({ ...cell, style: { ...cell.style, leading } }))
  const cells = setCells(row, columns, typography)
  const lines = linesOf(cells)
  const isTall = lines * leading + 2 * air > tall && kind !== 'header'
  return Array.from({ length: isTall ? lines : 1 }, (_, index) =>
    partOfRow(cells, { from: index, to: isTall ? index + 1 : lines, of: lines, leading }, kind),
  )
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

/** Some lines of a row: from one up to another, of all that it has. */
interface RowPart {
  readonly from: number
  readonly to: number
  readonly of: number
  readonly leading: number
}

function partOfRow(cells: readonly SetCell[], part: RowPart, kind: RowKind): Strip {
  const [above, below] = [part.from === 0 ? air : 0, part.to === part.of ? air : 0]
  const height = above + (part.to - part.from) * part.leading + below
  const shown = cells.map((cell) => ({ ...cell, lines: linesIn(cell, part, kind) }))
  const inks = [...shown.flatMap((cell) => cellInks(cell, above, height)), ...rulesOf(cells, height, part, kind)]
  const calls = shown.flatMap(({ lines }) =>
    lines.flatMap((line) => (line?.runs ?? []).flatMap(({ run }) => run.calls ?? [])),
  )
  return strip(height, inks, { calls, before: kind === 'header' ? belowCaption : 0 })
}

/** The lines of a cell that stand in a part of its row, with gaps. The words of a header stand at its foot. */
function linesIn({ lines }: SetCell, { from, to, of }: RowPart, kind: RowKind): readonly (SetLine | undefined)[] {
  const first = kind === 'header' ? of - lines.length : 0
  return Array.from({ length: to - from }, (_, index) => lines[from + index - first])
}

function cellInks(
  { cell, column: place, lines }: Omit<SetCell, 'lines'> & { readonly lines: ReturnType<typeof linesIn> },
  above: number,
  height: number,
): readonly Ink[] {
  const ground: readonly Ink[] =
    cell.shade > 0 ? [{ kind: 'ground', x: place.x, y: 0, width: place.width, height, shade: cell.shade }] : []
  const words = lines.flatMap((line, index): readonly Ink[] =>
    line === undefined
      ? []
      : [
          {
            kind: 'words',
            x: place.x + place.padding,
            y: above + index * cell.style.leading + baseline(cell.style),
            runs: line.runs,
            tag: cell.tag,
          },
        ],
  )
  return [...ground, ...words]
}

function rulesOf(cells: readonly SetCell[], height: number, { to, of }: RowPart, kind: RowKind): readonly Ink[] {
  const x = cells[0]?.column.x ?? 0
  const width = cells.reduce((sum, cell) => sum + cell.column.width, 0)
  const rule = (y: number): Ink => ({ kind: 'rule', x, y, width, height: 0, weight: 0.9, tone: 'ink' })
  if (kind === 'header') return [rule(0), rule(height)]
  return kind === 'last' && to === of ? [rule(height)] : []
}
