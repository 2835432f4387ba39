import type { Face } from '../../../model/font.ts'
import type { Run } from '../manuscript/run.ts'
import type { Shaped } from '../type/typeface.ts'
import type { Typography } from '../type/typography.ts'
import type { Item } from './item.ts'
import { layOut } from './lay-out.ts'
import type { BrokenLine, Measure } from './measure.ts'
import { stretchesOf } from './stretches-of.ts'
import { withLastWhite } from './with-last-white.ts'

/** The ratio beyond which a line is better left ragged than torn apart. */
const loosest = 5

/**
 * A word, white of a given width in points, for the eye and for whoever copies the text, or a move that is no white.
 */
export type SetPiece = { readonly word: Shaped } | { readonly white: number } | { readonly move: number }

/**
 * A part of a line in one run and one face, its pieces from left to right. `x` in points from the left end of the line.
 */
export interface SetRun {
  readonly run: Run
  readonly face: Face
  readonly x: number
  readonly pieces: readonly SetPiece[]
  readonly width: number
  /** Its words run from right to left. */
  readonly leftward?: boolean
}

/**
 * A line, set: its runs in the order of reading, each at its place. The width is that of the words and the white
 * between them.
 */
export interface SetLine {
  readonly runs: readonly SetRun[]
  readonly width: number
  /** Whether it ends in the middle of a word. */
  readonly hyphenated: boolean
}

/**
 * Sets a broken line. The parts of a word that were not parted are joined again and shaped whole; the white then makes
 * up for the kerning that this adds.
 */
export function setLine(items: readonly Item[], line: BrokenLine, measure: Measure, typography: Typography): SetLine {
  const stretches = stretchesOf(items, line)
  const end = items[line.to]
  const isLast = line.to === items.length - 1
  const isFilled = measure.fill === 'justified' && line.ratio >= -1 && line.ratio <= (isLast ? 0 : loosest)
  const loose = layOut(stretches, isFilled ? line.ratio : 0, 0, typography)
  const whites = stretches
    .flatMap(({ parts }) => parts)
    .filter((part) => typeof part === 'object' && part.kind === 'glue').length
  const set =
    isFilled && whites > 0 ? layOut(stretches, line.ratio, (measure.width - loose.width) / whites, typography) : loose
  const hyphenated = end?.kind === 'penalty' && end.hyphenates
  return isWhite(end) || isWhite(items[line.to + 1])
    ? withLastWhite({ ...set, hyphenated }, measure, typography)
    : { ...set, hyphenated }
}

function isWhite(item: Item | undefined): boolean {
  return item?.kind === 'glue' && !item.bare
}
