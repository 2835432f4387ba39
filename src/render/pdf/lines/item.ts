import type { Segment } from './segment.ts'

/*
 * What a paragraph is made of before it is broken into lines, after D. E. Knuth and M. F. Plass, "Breaking paragraphs
 * into lines" (Software: Practice and Experience 11, 1981). Widths are in points.
 */

/** A box, glue, or a penalty. */
export type Item = Box | Glue | Penalty

/** A word, or a part of a word that is never divided. */
export interface Box {
  readonly kind: 'box'
  readonly width: number
  readonly text: string
  readonly segment: Segment
  /** Present for a square mark, which is set without the white half of its square. */
  readonly mark?: SquareMark
}

/**
 * Where a Chinese punctuation mark has its white: a mark that `opens` has it before its ink, a mark that `closes` has
 * it after.
 */
export type SquareMark = 'opens' | 'closes'

/**
 * White between words. A line may end at glue if a box stands before it; the glue then vanishes. Glue that is `bare` is
 * not a space: Chinese has no spaces between its characters.
 */
export interface Glue {
  readonly kind: 'glue'
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  readonly bare: boolean
  /** Whether its white is shared among the letters of the word before it: a gap in an address would read as a space. */
  readonly spreads?: boolean
  readonly segment: Segment
}

/**
 * A place where a line may end, at a cost: `Infinity` is never, `-Infinity` is always. If it hyphenates, the line then
 * ends with a hyphen.
 */
export interface Penalty {
  readonly kind: 'penalty'
  readonly cost: number
  readonly width: number
  readonly hyphenates: boolean
}

/** Makes a penalty that adds nothing to the line. */
export function penalty(cost: number): Penalty {
  return { kind: 'penalty', cost, width: 0, hyphenates: false }
}

/** The end of a paragraph. */
export const paragraphEnd = penalty(-Infinity)

/**
 * The costs of breaks that are made only where nothing else helps: between letters of an address, where a line would
 * otherwise be far from full; and where it would be wider than its measure, between words that belong together and,
 * worse, at any place of a word.
 */
export const lastResort = { letter: 5000, tie: 1e7, word: 1e8 } as const
