import type { Level } from './levels.ts'
import type { Thresholds } from './notes.ts'
import type { Point } from './statement.ts'

/**
 * Finds the level that votes bear out: the share of those who agreed among those who took a side; with too few votes, a
 * point is merely `noted`.
 */
export function levelOfSupport({ agree, disagree }: NonNullable<Point['support']>, thresholds: Thresholds): Level {
  const votes = agree + disagree
  if (votes === 0 || votes < thresholds.minimum) return 'noted'
  return (['full', 'broad', 'prevailing'] as const).find((level) => agree / votes >= thresholds[level]) ?? 'noted'
}
