import { rowPenalty } from '../design/widows-and-orphans.ts'
import type { TableBlock, TextBlock } from '../manuscript/block.ts'
import type { Typography } from '../type/typography.ts'
import { type RowKind, rowStrips } from './row-strips.ts'
import { asArtifact, type Strip } from './strip.ts'
import { scaledToFit, tableColumns } from './table-columns.ts'
import { textStrips } from './text-strips.ts'

/** The white above the first note of a table, in points. */
const aboveNotes = 5

/**
 * Sets a table: its caption, its rows, its notes. A page breaks only between rows. On the pages after a break, the
 * caption and the header stand again above the rows.
 */
export function tableStrips(
  original: TableBlock,
  notes: readonly TextBlock[],
  typography: Typography,
): readonly Strip[] {
  const block = scaledToFit(original, typography)
  const columns = tableColumns(block, typography)
  const [header = [], ...body] = block.rows.map((row, index) =>
    rowStrips(row, columns, kindOf(index, block.rows.length), typography),
  )
  const again = [...textStrips(block.continued, typography), ...header].map(asArtifact)
  const rows = body.flatMap((row, index) =>
    row.map((part, at) => ({ ...part, again, penalty: at === 0 ? rowPenalty(index, body.length) : 0 })),
  )
  const caption = withAnchor(textStrips(block.caption, typography), block.anchor)
  return [...caption, ...keptTogether(header), ...rows, ...noteStrips(notes, typography)]
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

function noteStrips(notes: readonly TextBlock[], typography: Typography): readonly Strip[] {
  const strips = keptTogether(notes.flatMap((note) => textStrips(note, typography)))
  return strips.map((line, index) => (index === 0 ? { ...line, before: aboveNotes } : line))
}
