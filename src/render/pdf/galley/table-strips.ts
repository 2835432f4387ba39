import { column } from '../design/geometry.ts'
import { tablePenalty } from '../design/widows-and-orphans.ts'
import type { TableBlock, TextBlock } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { keyStrips } from './key-strips.ts'
import { type RowKind, rowStrips } from './row-strips.ts'
import { asArtifact, type Strip } from './strip.ts'
import { fitTable } from './table-columns.ts'
import { textStrips } from './text-strips.ts'

/** The white above the first note of a table, in points. */
const aboveNotes = 5

/** A table that is lower, in points, stands on one page. */
const low = column.depth / 3

/** A table that is set, and by identifier the notes that are not below it already. */
export interface SetTable {
  readonly strips: readonly Strip[]
  /** The notes of a table that may be divided: each stands below the part of the table that has its mark. */
  readonly notes: ReadonlyMap<string, readonly Strip[]>
}

/**
 * Sets a table: its caption, its rows, its key, its notes. A low table stays on one page. A higher one begins where it
 * stands; on the pages after a break, caption and header stand again above the rows.
 */
export function setTable(
  block: TableBlock,
  notes: ReadonlyMap<string, readonly TextBlock[]>,
  typography: Typography,
): SetTable {
  const { rows, columns } = fitTable(block, typography)
  const [header = [], ...body] = rows.map((row, index) =>
    rowStrips(row, columns, kindOf(index, rows.length), typography),
  )
  const again = [...textStrips(block.continued, typography), ...header].map(asArtifact)
  const caption = withAnchor(textStrips(block.caption, typography), block.anchor)
  const head = [...caption, ...keptTogether(header)]
  const key = keptTogether(keyStrips(block, typography))
  const below = notesBelow(block, notes, typography)
  const whole = [...head, ...keptTogether(body.flat()), ...key, ...[...below.values()].flat()]
  if (heightOf(whole) <= low) return { strips: whole, notes: new Map() }
  const strips = [...head, ...breakable(body, again), ...key].map((line) => ({ ...line, table: block }))
  return { strips, notes: below }
}

function kindOf(index: number, rows: number): RowKind {
  return index === 0 ? 'header' : index === rows - 1 ? 'last' : 'body'
}

function withAnchor([first, ...rest]: readonly Strip[], anchor: string | undefined): readonly Strip[] {
  return first ? [{ ...first, anchors: anchor ? [anchor] : [] }, ...rest] : []
}

function keptTogether(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((original) => ({ ...original, penalty: Infinity }))
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height, before }) => sum + before + height, 0)
}

/** Says of each strip of the rows what it costs to begin a page with it, and what then stands above it again. */
function breakable(rows: readonly (readonly Strip[])[], again: readonly Strip[]): readonly Strip[] {
  const all = heightOf(rows.flat())
  let above = 0
  return rows.flatMap((row) =>
    row.map((part, line) => {
      const penalty = tablePenalty({ above, below: all - above, line, lines: row.length })
      above += part.height
      return { ...part, again, penalty }
    }),
  )
}

function notesBelow(
  block: TableBlock,
  notes: ReadonlyMap<string, readonly TextBlock[]>,
  typography: Typography,
): SetTable['notes'] {
  return new Map(
    block.notes.map((identifier, index) => {
      const lines = (notes.get(identifier) ?? []).flatMap((note) => textStrips(note, typography))
      const spaced = lines.map((line, at) => (index + at === 0 ? { ...line, before: aboveNotes } : line))
      return [identifier, keptTogether(spaced).map((line) => ({ ...line, table: block }))]
    }),
  )
}
