import type { Typography } from '../type/typography.ts'
import type { Glue } from './item.ts'
import type { Segment } from './segment.ts'
import type { SetLine, SetPiece, SetRun } from './set-line.ts'
import { runsLeft, shapeWord } from './shape-word.ts'
import { markWhite } from './square-mark.ts'
import { hyphen, type Mark, type Stretch } from './stretches-of.ts'
import { visualOrder } from './visual-order.ts'

/** Puts the stretches of a line at their places, their glue stretched by a ratio and widened by `more`. */
export function layOut(
  stretches: readonly Stretch[],
  ratio: number,
  more: number,
  typography: Typography,
): Pick<SetLine, 'runs' | 'width'> {
  const sections = stretches.map((stretch) => sectionOf(stretch, ratio, more, typography))
  const xs: number[] = []
  let x = 0
  for (const index of visualOrder(sections.map(({ segment }) => segment.level))) {
    xs[index] = x
    x += sections[index]?.width ?? 0
  }
  const runs = sections.map(
    ({ segment: { run, face, level }, pieces, width }, index): SetRun => ({
      run,
      face,
      x: xs[index] ?? 0,
      pieces,
      width,
      leftward: runsLeft(level),
    }),
  )
  return { runs, width: x }
}

/** A stretch with its pieces from left to right. */
interface Section {
  readonly segment: Segment
  readonly pieces: readonly SetPiece[]
  readonly width: number
}

function sectionOf({ segment, parts }: Stretch, ratio: number, more: number, typography: Typography): Section {
  const pieces = parts.flatMap((part): readonly SetPiece[] => {
    if (typeof part === 'string') return [{ word: shapeWord(part, segment, typography) }]
    if (part === hyphen) return [{ word: typography.face(segment.face).hyphen() }]
    if (part.kind === 'box') return markPieces(part, typography)
    const width = whiteOf(part, ratio) + more
    return [part.bare ? { move: width } : { white: width }]
  })
  return { segment, pieces: runsLeft(segment.level) ? pieces.toReversed() : pieces, width: widthOf(pieces, segment) }
}

/** A mark without its white. */
function markPieces({ text, segment, mark }: Mark, typography: Typography): readonly SetPiece[] {
  const word = { word: shapeWord(text, segment, typography) }
  const back = { move: -markWhite * segment.run.look.size }
  return mark === 'opens' ? [back, word] : [word, back]
}

function whiteOf(glue: Glue, ratio: number): number {
  return glue.width + ratio * (ratio < 0 ? glue.shrink : glue.stretch)
}

function widthOf(pieces: readonly SetPiece[], { run }: Segment): number {
  return pieces.reduce(
    (sum, piece) =>
      sum + ('word' in piece ? (piece.word.width * run.look.size) / 1000 : 'white' in piece ? piece.white : piece.move),
    0,
  )
}
