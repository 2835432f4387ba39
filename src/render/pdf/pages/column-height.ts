import type { Strip } from '../galley/strip.ts'
import { runningSums, sumBetween } from '../running-sums.ts'

/**
 * Returns the height of strips that stand below one another, in points. The white above the first strip is dropped.
 * `white` is the factor by which the other white is stretched or shrunk.
 */
export function heightOf(strips: readonly Strip[], white = 1): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before * white), 0)
}

/**
 * The height of the column of a page, in points: that of the strips, and that of the white between them, which gives.
 */
export interface ColumnHeight {
  readonly solid: number
  readonly white: number
}

/**
 * Returns the height of a column that holds the strips of a galley from `from` up to, but not including, `to`. The
 * strips are not added up again.
 */
export type ColumnSums = (from: number, to: number) => ColumnHeight

/** Adds up the heights of a galley. */
export function columnSums(strips: readonly Strip[]): ColumnSums {
  const heights = runningSums(strips, ({ height }) => height)
  const whites = runningSums(strips, ({ before }) => before)
  const agains = new Map([...new Set(strips.map(({ again }) => again))].map((again) => [again, heightOf(again)]))
  return (from, to) => {
    const first = strips[from]
    if (!first || to <= from) return { solid: 0, white: 0 }
    const solid = sumBetween(heights, from, to) + (agains.get(first.again) ?? 0)
    return { solid, white: sumBetween(whites, first.again.length > 0 ? from : from + 1, to) }
  }
}
