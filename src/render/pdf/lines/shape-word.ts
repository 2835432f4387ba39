import type { Shaped } from '../type/typeface.ts'
import type { Typography } from '../type/typography.ts'
import type { Segment } from './segment.ts'

/** Shapes a word of a segment, its glyphs in the order in which they stand from left to right. */
export function shapeWord(
  word: string,
  { face, level }: Pick<Segment, 'face' | 'level'>,
  typography: Typography,
): Shaped {
  return typography.face(face).shape(word, runsLeft(level))
}

/** Tells whether words of a level run to the left. */
export function runsLeft(level: number): boolean {
  return level % 2 === 1
}
