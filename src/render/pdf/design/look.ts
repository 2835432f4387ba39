import type { Face } from '../../../model/font.ts'

/** The greys of the page: `ink` for all that is read, `quiet` for what accompanies it. */
export const tones = { ink: 0, quiet: 0.38 } as const

export type Tone = keyof typeof tones

/**
 * How words look: the face follows from weight and slope, and from the character's script. Size in points; rise in
 * points above the baseline.
 */
export interface Look {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly rise: number
  readonly tone: Tone
}

/** A family has the letters of some scripts: `serif` Latin, Greek and Cyrillic. */
export type Family = 'serif' | 'arabic' | 'chinese'

/** Finds the face of a family in a look. Only the serif leans: Arabic and Chinese have no italic. */
export function faceIn(family: Family, { bold, italic }: Pick<Look, 'bold' | 'italic'>): Face {
  if (family !== 'serif') return bold ? `${family}-bold` : family
  if (bold) return italic ? 'serif-bold-italic' : 'serif-bold'
  return italic ? 'serif-italic' : 'serif'
}
