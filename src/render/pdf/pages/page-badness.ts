import { type ColumnHeight, type Give, giveToFill } from './column-height.ts'

/**
 * Returns how far the white of a page of a depth gives: not at all where the page need not be filled, or cannot be
 * filled without looking bad. A last page is never stretched.
 */
export function columnGive(height: ColumnHeight, depth: number, isLast: boolean): Give {
  const give = giveToFill(height, depth) ?? 0
  return isLast ? Math.min(0, give) : give
}

/**
 * Judges a page of a depth: the less the better. 0 is a page whose white is as it was designed. 100 is a page whose
 * white is stretched or shrunk as far as it may be. A page that is not filled is worse than 100. The last page before a
 * break that the report asks for need not be filled, but it should not be nearly empty.
 */
export function pageBadness(height: ColumnHeight, depth: number, isLast: boolean): number {
  const { full } = height
  if (isLast && full <= depth) return full < depth * nearlyEmpty ? 100 : 0
  const give = giveToFill(height, depth)
  if (give === undefined) return 100 + 4000 * ((depth - full) / depth) ** 2
  const [first, last] = [Math.min(1, Math.abs(give)), Math.max(0, Math.abs(give) - 1)]
  return (height.first > 0 ? headingCost * first ** 3 : 0) + 100 * last ** 3
}

/** How bad it is to stretch or shrink the white above headings and tables as far as it may be. */
const headingCost = 10

/** A page with less than this share of its depth on it is nearly empty. */
const nearlyEmpty = 0.15
