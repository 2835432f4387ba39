import type { ColumnHeight } from './column-height.ts'

/** How far the white between blocks may be shrunk and stretched, as factors. */
export const whiteRange = { least: 0.85, most: 1.7 } as const

/**
 * Returns the factor for the white of a page of a depth: 1 where the page need not be filled, or cannot be filled
 * without looking bad. A last page is never stretched.
 */
export function columnWhite(height: ColumnHeight, depth: number, isLast: boolean): number {
  const white = whiteToFill(height, depth) ?? 1
  return isLast ? Math.min(1, white) : white
}

/**
 * Judges a page of a depth: the less the better. 0 is a page whose white is as it was designed. 100 is a page whose
 * white is stretched or shrunk as far as it may be. A page that is not filled is worse than 100. The last page before a
 * break that the report asks for need not be filled, but it should not be nearly empty.
 */
export function pageBadness(height: ColumnHeight, depth: number, isLast: boolean): number {
  const full = height.solid + height.white
  if (isLast && full <= depth) return full < depth * nearlyEmpty ? 100 : 0
  const white = whiteToFill(height, depth)
  if (white === undefined) return 100 + 4000 * ((depth - full) / depth) ** 2
  return 100 * Math.abs(white > 1 ? (white - 1) / (whiteRange.most - 1) : (1 - white) / (1 - whiteRange.least)) ** 3
}

/** A page with less than this share of its depth on it is nearly empty. */
const nearlyEmpty = 0.15

/** Returns the factor for the white with which a column fills a depth, or `undefined` if this would look bad. */
function whiteToFill({ solid, white }: ColumnHeight, depth: number): number | undefined {
  if (Math.abs(solid + white - depth) < 1e-6) return 1
  const wanted = white > 0 ? (depth - solid) / white : Infinity
  return wanted >= whiteRange.least && wanted <= whiteRange.most ? wanted : undefined
}
