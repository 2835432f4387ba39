import type { Typography } from '../type/typography.ts'

/**
 * The width that a paragraph is broken to, in points, and how its lines fill it: `justified` all but the last are as
 * wide as the measure; `ragged` they end near it; `balanced` the last too, as suits a heading. `direction` is that of
 * the paragraph, where it is not the report's.
 */
export interface Measure {
  readonly width: number
  readonly fill: 'justified' | 'ragged' | 'balanced'
  readonly direction?: Typography['direction']
}

/**
 * A line: the items from `from` up to the break `to`, and how far its glue is stretched (above 0) or shrunk (below).
 */
export interface BrokenLine {
  readonly from: number
  readonly to: number
  readonly ratio: number
  /** Whether it is a last line of hardly a word. */
  readonly runt: boolean
}
