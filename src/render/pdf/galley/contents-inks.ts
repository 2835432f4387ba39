import { column, folioWidth } from '../design/geometry.ts'
import type { SetPiece } from '../lines/line.ts'
import { setText } from '../lines/set-text.ts'
import type { TextBlock } from '../manuscript/block.ts'
import type { TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import { baseline } from './leading.ts'
import type { Ink } from './strip.ts'

/** The distance from one leader dot to the next, in points. The dots of all lines stand below one another. */
const pitch = 6

/**
 * Makes the end of a line of the contents, from the end of its words: leader dots, and the place of the page number.
 */
export function contentsInks(block: TextBlock, from: number, typography: Typography): readonly Ink[] {
  const run = block.runs[0]
  if (!block.leadsTo || !run) return []
  const y = baseline(block.style)
  const end = column.start + column.width
  const folio: Ink = { kind: 'folio', x: end, y, anchor: block.leadsTo, run, tag: block.tag }
  return [...leaderDots(run, { from, end: end - folioWidth, y }, typography), folio]
}

function leaderDots(
  run: TextRun,
  { from, end, y }: { readonly from: number; readonly end: number; readonly y: number },
  typography: Typography,
): readonly Ink[] {
  const count = Math.floor((end - from - pitch) / pitch)
  if (count < 1) return []
  const [dot] = setText([{ ...run, text: '.', marks: [] }], { width: pitch, fill: 'ragged' }, typography).flatMap(
    ({ runs }) => runs,
  )
  if (!dot) return []
  const pieces: readonly SetPiece[] = Array.from({ length: count }, () => [
    ...dot.pieces,
    { white: pitch - dot.width },
  ]).flat()
  return [{ kind: 'words', x: end - count * pitch, y, runs: [{ ...dot, pieces, width: count * pitch }] }]
}
