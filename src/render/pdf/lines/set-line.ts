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

/** Sets a broken line. The parts of a word that were not parted are joined again and shaped whole; the white then makes up for the kerning that this adds. */
export function setLine(items: readonly Item[], line: BrokenLine, measure: Measure, typefaces: Typefaces): SetLine {
  const stretches = stretchesOf(items, line)
  const isLast = line.to === items.length - 1
  const isFilled = measure.fill === 'justified' && line.ratio >= -1 && line.ratio <= (isLast ? 0 : loosest)
  const loose = layOut(stretches, isFilled ? line.ratio : 0, 0, typefaces)
  const whites = stretches.flatMap(({ parts }) => parts).filter((part) => typeof part !== 'string').length
  const set = isFilled && whites > 0 ? layOut(stretches, line.ratio, (measure.width - loose.width) / whites, typefaces) : loose
  const endsAtWhite = items[line.to]?.kind === 'glue' || items[line.to + 1]?.kind === 'glue'
  return endsAtWhite ? withLastWhite(set, typefaces) : set
}

/** Puts the stretches of a line side by side, their glue stretched by a ratio and widened by `more`. */
function layOut(stretches: readonly Stretch[], ratio: number, more: number, typefaces: Typefaces): SetLine {
  const runs: SetRun[] = []
  let x = 0
  for (const { run, parts } of stretches) {
    const pieces = parts.map((part) => (typeof part === 'string' ? { word: typefaces(faceOf(run.look)).shape(part) } : { white: whiteOf(part, ratio) + more }))
    const width = pieces.reduce((sum, piece) => sum + widthOf(piece, run), 0)
    runs.push({ run, x, pieces, width })
    x += width
  }
  return { runs, width: x }
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

function whiteOf(glue: Glue, ratio: number): number {
  return glue.width + ratio * (ratio < 0 ? glue.shrink : glue.stretch)
}

function widthOf(piece: SetPiece, run: Run): number {
  return 'word' in piece ? (piece.word.width * run.look.size) / 1000 : piece.white
}
