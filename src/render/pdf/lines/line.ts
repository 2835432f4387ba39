import type { Face } from '../../../model/font.ts'
import type { Meta } from '../../../model/report.ts'
import type { TextRun } from '../manuscript/run.ts'
import type { ShapedWord } from '../type/typography.ts'

/*
 * A line before and after it is set. All lengths are in points.
 */

/**
 * The width of the lines of a paragraph, and how they fill it. `justified`: all lines but the last are as wide as the
 * measure. `ragged`: lines may be shorter. `balanced`: all lines are of about the same length, as suits a heading.
 * `direction` is that of the paragraph; without it, that of the report. The first line begins later by `indent`.
 */
export interface Measure {
  readonly width: number
  readonly indent?: number
  readonly fill: 'justified' | 'ragged' | 'balanced'
  readonly direction?: Meta['direction']
}

/**
 * A line whose break is decided: the items from `from` up to the break `to`. `ratio` says how far the glue of the line
 * is stretched (above 0) or shrunk (below 0).
 */
export interface BrokenLine {
  readonly from: number
  readonly to: number
  readonly ratio: number
  /** Whether this is a last line of hardly a word. */
  readonly runt: boolean
}

/**
 * A line that is set: its runs in the order of reading, each at its place. The width is that of the words and of the
 * white between them.
 */
export interface SetLine {
  readonly runs: readonly SetRun[]
  readonly width: number
  /** Whether the line ends in the middle of a word. */
  readonly hyphenated: boolean
}

/**
 * A part of a line in one run and one face, its pieces from left to right. `x` counts from the left end of the line.
 */
export interface SetRun {
  readonly run: TextRun
  readonly face: Face
  readonly x: number
  readonly pieces: readonly SetPiece[]
  readonly width: number
  /** Whether its words run from right to left. */
  readonly leftward?: boolean
}

/**
 * A piece of a run: a word, which may be spread by some points that its letters share; white of a width, which is also
 * a space in copied text; or a move to the right or left, which is no space.
 */
export type SetPiece =
  | { readonly word: ShapedWord; readonly spread?: number }
  | { readonly white: number }
  | { readonly move: number }
