import type { Strip } from '../galley/strip.ts'
import { heightOf } from './height-of.ts'

/** The height of a page's column: of what is on it, and of the white between, which gives. In points. */
export interface ColumnHeight {
  readonly solid: number
  readonly white: number
}

/**
 * Measures the columns of any pages of a galley, without adding them up again: of strips from `from` up to, not
 * including, `to`.
 */
export type ColumnSums = (from: number, to: number) => ColumnHeight

/** Adds a galley up. */
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
