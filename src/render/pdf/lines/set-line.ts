import { faceOf } from '../design/look.ts'
import { withLastWhite } from './with-last-white.ts'
import type { Box, Glue, Item } from './item.ts'
import type { BrokenLine, Measure } from './measure.ts'
import type { Run } from '../manuscript/run.ts'
import type { Shaped, Typefaces } from '../type/typeface.ts'

/** The ratio beyond which a line is better left ragged than torn apart. */
const loosest = 5

/** A word, or white of a given width in points. White is there for the eye and for whoever copies the text. */
export type SetPiece = { readonly word: Shaped } | { readonly white: number }

/** The part of a line that is in one run. `x` in points from the start of the line. */
export interface SetRun {
  readonly run: Run
  readonly x: number
  readonly pieces: readonly SetPiece[]
  readonly width: number
}

/** A line, set: every word has its place. The width is that of the words and the white between them. */
export interface SetLine {
  readonly runs: readonly SetRun[]
  readonly width: number
}

/** Sets a broken line. The parts of a word that were not parted are joined again and shaped whole. */
export function setLine(items: readonly Item[], line: BrokenLine, fill: Measure['fill'], typefaces: Typefaces): SetLine {
  const ratio = fill === 'justified' && line.ratio <= loosest ? Math.max(line.ratio, -1) : 0
  const runs: SetRun[] = []
  let x = 0
  for (const stretch of stretchesOf(items, line)) {
    const pieces = stretch.parts.map((part) => setPart(part, stretch.run, ratio, typefaces))
    const width = pieces.reduce((sum, piece) => sum + widthOf(piece, stretch.run), 0)
    runs.push({ run: stretch.run, x, pieces, width })
    x += width
  }
  const endsAtWhite = items[line.to]?.kind === 'glue' || items[line.to + 1]?.kind === 'glue'
  return endsAtWhite ? withLastWhite({ runs, width: x }, typefaces) : { runs, width: x }
}

interface Stretch {
  readonly run: Run
  readonly parts: (string | Glue)[]
}

/** Gathers the items of a line by run, and joins boxes that touch. */
function stretchesOf(items: readonly Item[], { from, to }: BrokenLine): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const item of trimmed(items.slice(from, to))) {
    const last = stretches.at(-1)
    const stretch = last && last.run === item.run ? last : { run: item.run, parts: [] }
    if (stretch !== last) stretches.push(stretch)
    const word = stretch.parts.at(-1)
    if (item.kind === 'box' && typeof word === 'string') stretch.parts[stretch.parts.length - 1] = word + item.text
    else stretch.parts.push(item.kind === 'box' ? item.text : item)
  }
  const end = items[to]
  const last = stretches.at(-1)
  if (end?.kind === 'penalty' && end.hyphen && last) last.parts.push(`${String(last.parts.pop())}${end.hyphen}`)
  return stretches
}

/** Leaves penalties out, and glue at the end. */
function trimmed(items: readonly Item[]): readonly (Box | Glue)[] {
  const seen = items.filter((item) => item.kind !== 'penalty')
  return seen.slice(0, seen.findLastIndex((item) => item.kind === 'box') + 1)
}

function setPart(part: string | Glue, run: Run, ratio: number, typefaces: Typefaces): SetPiece {
  if (typeof part === 'string') return { word: typefaces(faceOf(run.look)).shape(part) }
  return { white: part.width + ratio * (ratio < 0 ? part.shrink : part.stretch) }
}

function widthOf(piece: SetPiece, run: Run): number {
  return 'word' in piece ? (piece.word.width * run.look.size) / 1000 : piece.white
}
