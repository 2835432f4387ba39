/** The width that a paragraph is broken to, in points, and whether its lines are to fill it. */
export interface Measure {
  readonly width: number
  readonly justify: boolean
}

/** A line: the items from `from` up to the break `to`, and how far its glue is stretched (above 0) or shrunk (below). */
export interface BrokenLine {
  readonly from: number
  readonly to: number
  readonly ratio: number
}
