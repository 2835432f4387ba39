import type { Typography } from '../type/typography.ts'
import type { Segment } from './segment.ts'
import { shapeWord } from './shape-word.ts'

/** Measures a word of a segment, in points. */
export function measureWord(word: string, segment: Segment, typography: Typography): number {
  return (shapeWord(word, segment, typography).width * segment.run.look.size) / 1000
}
