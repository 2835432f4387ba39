import type { ColumnHeight } from './column-sums.ts'

/** How far the white between blocks may be shrunk and stretched, as shares of itself. */
export const whiteRange = { least: 0.85, most: 1.7 } as const

/** The white that fills a depth; none if it would have to be stretched or shrunk beyond what looks well. */
function whiteToFill({ solid, white }: ColumnHeight, depth: number): number | undefined {
  if (Math.abs(solid + white - depth) < 1e-6) return 1
  const wanted = white > 0 ? (depth - solid) / white : Infinity
  return wanted >= whiteRange.least && wanted <= whiteRange.most ? wanted : undefined
}

/** How far the white of a page is stretched or shrunk: 1 where it need not be filled, or cannot. */
export function columnWhite(height: ColumnHeight, depth: number, isLast: boolean): number {
  const white = whiteToFill(height, depth) ?? 1
  return isLast ? Math.min(1, white) : white
}

/** A page with less on it, as a share of its depth, looks forgotten. */
const forgotten = 0.15

/**
 * Judges a page of a depth: the less the better, 0 for one whose white is as it was designed, 100 for one whose white
 * is stretched or shrunk as far as it may be, more for one that is not filled. The last page before a break that the
 * report asks for need not be filled.
 */
export function pageBadness(height: ColumnHeight, depth: number, isLast: boolean): number {
  const full = height.solid + height.white
  if (isLast && full <= depth) return full < depth * forgotten ? 100 : 0
  const white = whiteToFill(height, depth)
  if (white === undefined) return 100 + 4000 * ((depth - full) / depth) ** 2
  return 100 * Math.abs(white > 1 ? (white - 1) / (whiteRange.most - 1) : (1 - white) / (1 - whiteRange.least)) ** 3
}
