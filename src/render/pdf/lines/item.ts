import type { Segment } from './segment.ts'
import type { SquareMark } from './square-mark.ts'

/*
 * What a line is made of, after D. E. Knuth and M. F. Plass, "Breaking paragraphs into lines" (Software: Practice and Experience 11, 1981).
 * Widths in points.
 */

/** Words that are never parted. */
export interface Box {
  readonly kind: 'box'
  readonly width: number
  readonly text: string
  readonly segment: Segment
  /** A mark without the half of its square that is white. */
  readonly mark?: SquareMark
}

/**
 * White between words. A line may end at it when a box stands before it; it then vanishes. A `bare` one is not a space:
 * Chinese parts its characters by nothing.
 */
export interface Glue {
  readonly kind: 'glue'
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly bare: boolean
  readonly segment: Segment
}

/**
 * A place where a line may end, at a cost: `Infinity` never, `-Infinity` always. If it hyphenates, a hyphen is then
 * added to the line.
 */
export interface Penalty {
  readonly kind: 'penalty'
  readonly cost: number
  readonly width: number
  readonly hyphenates: boolean
}

export type Item = Box | Glue | Penalty

/** The end of a paragraph. */
export const paragraphEnd = penalty(-Infinity)

/**
 * What breaks cost that are taken only where a line would otherwise be wider than its measure: parting what belongs
 * together, and, worse, a word anywhere.
 */
export const lastResort = { tie: 1e7, word: 1e8 } as const

/** Makes a penalty that adds nothing to the line. */
export function penalty(cost: number): Penalty {
  return { kind: 'penalty', cost, width: 0, hyphenates: false }
}
