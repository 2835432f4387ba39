import { runsLeft, visualOrder } from '../type/bidi.ts'
import type { Typography } from '../type/typography.ts'
import { markWhite } from './chinese-spacing.ts'
import type { Glue } from './item.ts'
import type { SetLine, SetPiece, SetRun } from './line.ts'
import { hyphen, type LinePart, type MarkBox } from './line-parts.ts'
import { shapeWord } from './shape-word.ts'

/**
 * Lays the parts of a line out from left to right. Glue is stretched or shrunk by a ratio, and then widened by `more`
 * points. The runs are returned in the order of reading.
 */
export function layOut(
  parts: readonly LinePart[],
  ratio: number,
  more: number,
  typography: Typography,
): Pick<SetLine, 'runs' | 'width'> {
  const runs = parts.map((part) => runOf(part, ratio, more, typography))
  const xs: number[] = []
  let x = 0
  for (const index of visualOrder(parts.map(({ segment }) => segment.level))) {
    xs[index] = x
    x += runs[index]?.width ?? 0
  }
  return { runs: runs.map((run, index) => ({ ...run, x: xs[index] ?? 0 })), width: x }
}

function runOf({ segment, contents }: LinePart, ratio: number, more: number, typography: Typography): SetRun {
  const { run, face, level } = segment
  const leftward = runsLeft(level)
  const pieces = contents.flatMap((content, index): readonly SetPiece[] => {
    if (typeof content === 'string') {
      const word = shapeWord(content, segment, typography)
      const spreading = spreadingGlue(contents[index + 1])
      return [spreading ? { word, spread: whiteOf(spreading, ratio) + more } : { word }]
    }
    if (content === hyphen) return [{ word: typography.face(face).hyphen() }]
    if (content.kind === 'box') return markPieces(content, typography)
    if (content.spreads) return []
    const width = whiteOf(content, ratio) + more
    return [content.bare ? { move: width } : { white: width }]
  })
  const width = widthOf(pieces, run.look.size)
  return { run, face, x: 0, pieces: leftward ? pieces.toReversed() : pieces, width, leftward }
}

function spreadingGlue(content: LinePart['contents'][number] | undefined): Glue | undefined {
  return typeof content === 'object' && content.kind === 'glue' && content.spreads ? content : undefined
}

/** Sets a mark without the white half of its square. */
function markPieces({ text, segment, mark }: MarkBox, typography: Typography): readonly SetPiece[] {
  const word = { word: shapeWord(text, segment, typography) }
  const back = { move: -markWhite * segment.run.look.size }
  return mark === 'opens' ? [back, word] : [word, back]
}

function whiteOf(glue: Glue, ratio: number): number {
  return glue.width + ratio * (ratio < 0 ? glue.shrink : glue.stretch)
}

function widthOf(pieces: readonly SetPiece[], size: number): number {
  return pieces.reduce(
    (sum, piece) =>
      sum +
      ('word' in piece
        ? (piece.word.width * size) / 1000 + (piece.spread ?? 0)
        : 'white' in piece
          ? piece.white
          : piece.move),
    0,
  )
}
