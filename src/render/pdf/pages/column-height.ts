import type { Strip } from '../galley/strip.ts'
import { runningSums, sumBetween } from '../running-sums.ts'

/**
 * How far the white of a page gives: 0 as it is designed. Up to 1 the white that gives first is stretched, and from 1
 * to 2 the other white too. Below 0 it is shrunk in the same order, down to -2.
 */
export type Give = number

/** How far the white that gives first and the other white may be stretched and shrunk, as shares of themselves. */
const most = { stretch: { first: 1, last: 0.7 }, shrink: { first: -0.2, last: -0.15 } } as const

/** Returns the white above a strip that is not the first of its column, in points. */
export function whiteAbove({ before, gives }: Pick<Strip, 'before' | 'gives'>, give: Give): number {
  const [first, last] = shares(give)
  return before * (1 + (gives === 'first' ? first : gives === 'last' ? last : 0))
}

/** Returns by which shares the white that gives first and the other white are longer or shorter than designed. */
function shares(give: Give): readonly [first: number, last: number] {
  const far = Math.min(2, Math.abs(give))
  const { first, last } = give > 0 ? most.stretch : most.shrink
  return [first * Math.min(1, far), last * Math.max(0, far - 1)]
}

/**
 * Returns the height of strips that stand below one another, in points. The white above the first strip is dropped.
 */
export function heightOf(strips: readonly Strip[], give: Give = 0): number {
  return strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : whiteAbove(strip, give)), 0)
}

/**
 * The height of the column of a page as it is designed, in points, and how much of this is white that gives first, and
 * white that gives last.
 */
export interface ColumnHeight {
  readonly full: number
  readonly first: number
  readonly last: number
}

/** Returns the height of a column whose white gives. */
export function heightAt({ full, first, last }: ColumnHeight, give: Give): number {
  const [a, b] = shares(give)
  return full + first * a + last * b
}

/** Returns how far the white of a column must give to fill a depth, or `undefined` if it cannot. */
export function giveToFill(height: ColumnHeight, depth: number): Give | undefined {
  const lack = depth - height.full
  if (Math.abs(lack) < 1e-6) return 0
  const { first, last } = lack > 0 ? most.stretch : most.shrink
  const [room, rest] = [Math.abs(height.first * first), Math.abs(height.last * last)]
  const beyond = Math.abs(lack) - room
  if (beyond > rest + 1e-6) return undefined
  const give = beyond > 1e-6 ? 1 + Math.min(1, beyond / rest) : Math.abs(lack) / room
  return lack > 0 ? give : -give
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
  const firsts = runningSums(strips, ({ before, gives }) => (gives === 'first' ? before : 0))
  const lasts = runningSums(strips, ({ before, gives }) => (gives === 'last' ? before : 0))
  const agains = new Map([...new Set(strips.map(({ again }) => again))].map((again) => [again, heightOf(again)]))
  return (from, to) => {
    const head = strips[from]
    if (!head || to <= from) return { full: 0, first: 0, last: 0 }
    const start = head.again.length > 0 ? from : from + 1
    const solid = sumBetween(heights, from, to) + (agains.get(head.again) ?? 0)
    return {
      full: solid + sumBetween(whites, start, to),
      first: sumBetween(firsts, start, to),
      last: sumBetween(lasts, start, to),
    }
  }
}
