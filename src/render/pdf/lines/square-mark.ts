import type { Segment } from './segment.ts'

const opening = /[“‘（「『【〈《〔]/u
const closing = /[、。，．：；！？）」』】〉》〕”’]/u

/** How much of its square the white of such a mark is. */
export const markWhite = 0.5

/** Whether a mark opens, and has its white before its ink, or closes, and has it after. */
export type SquareMark = 'opens' | 'closes'

/**
 * Tells of a character whether it is a mark of Chinese that stands in a square and fills one half of it. The other half
 * is white of the line: it vanishes at its head and its end, and two marks that meet share it (GB/T 15834; W3C,
 * "Requirements for Chinese Text Layout", 3.1.6).
 */
export function squareMark(character: string, segment: Pick<Segment, 'face'>): SquareMark | undefined {
  if (!hasSquareMarks(segment)) return undefined
  return opening.test(character) ? 'opens' : closing.test(character) ? 'closes' : undefined
}

/** Tells whether a segment may have such marks: none of another face has. */
export function hasSquareMarks({ face }: Pick<Segment, 'face'>): boolean {
  return face === 'chinese' || face === 'chinese-bold'
}
