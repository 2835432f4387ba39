import bidiFactory from 'bidi-js'
import type { Typography } from './typography.ts'

const bidi = bidiFactory()

/** Letters of right-to-left scripts, and the mark that isolates words of one. */
const runsLeft = /[\u0590-\u08FF\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * Tells for each UTF-16 unit of a paragraph whether it runs to the right (an even level) or to the left (an odd one),
 * and how deep it is embedded (Unicode Standard Annex 9).
 */
export function levelsOf(text: string, direction: Typography['direction']): ArrayLike<number> {
  if (direction === 'ltr' && !runsLeft.test(text)) return new Uint8Array(text.length)
  return bidi.getEmbeddingLevels(text, direction).levels
}
