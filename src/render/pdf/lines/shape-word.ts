import { runsLeft } from '../type/bidi.ts'
import type { ShapedWord, Typography } from '../type/typography.ts'
import type { Segment } from './segment.ts'

/** Shapes a word of a segment. The glyphs stand in the order from left to right. */
export function shapeWord(
  word: string,
  { face, level }: Pick<Segment, 'face' | 'level'>,
  typography: Typography,
): ShapedWord {
  return typography.face(face).shape(word, runsLeft(level))
}

/** Measures a word of a segment, in points. */
export function measureWord(word: string, segment: Segment, typography: Typography): number {
  return (shapeWord(word, segment, typography).width * segment.run.look.size) / 1000
}
