import type { Face } from '../../../model/font.ts'

/** The greys of the page: `ink` for all that is read, `quiet` for what accompanies it. */
export const tones = { ink: 0, quiet: 0.38 } as const

export type Tone = keyof typeof tones

/** How words look: the face follows from weight and slope. Size in points; rise in points above the baseline. */
export interface Look {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly rise: number
  readonly tone: Tone
}

/** Finds the face of a look. This is where scripts other than Latin and Cyrillic will choose theirs. */
export function faceOf(look: Look): Face {
  if (look.bold) return look.italic ? 'serif-bold-italic' : 'serif-bold'
  return look.italic ? 'serif-italic' : 'serif'
}
