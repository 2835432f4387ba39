import { shapeWord } from './shape-word.ts'
import type { Segment } from './segment.ts'
import type { Typography } from '../type/typography.ts'

/** Measures a word of a segment, in points. */
export function measureWord(word: string, segment: Segment, typography: Typography): number {
  return (shapeWord(word, segment, typography).width * segment.run.look.size) / 1000
}
