import type { Strip } from '../galley/strip.ts'

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
  const heights = runningSum(strips.map(({ height }) => height))
  const whites = runningSum(strips.map(({ before }) => before))
  const agains = new Map([...new Set(strips.map(({ again }) => again))].map((again) => [again, heightOf(again)]))
  return (from, to) => {
    const first = strips[from]
    if (!first || to <= from) return { solid: 0, white: 0 }
    const solid = between(heights, from, to) + (agains.get(first.again) ?? 0)
    return { solid, white: between(whites, first.again.length > 0 ? from : from + 1, to) }
  }
}

function runningSum(lengths: readonly number[]): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  lengths.forEach((length, at) => (sums[at + 1] = (sums[at] ?? 0) + length))
  return sums
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
}
