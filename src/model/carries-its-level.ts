import { isAgreed } from './levels.ts'
import type { Point } from './statement.ts'

/**
 * Tells whether a point may be printed at its level. What the rapporteur infers, and what one speaker said, weighs no
 * more than a plain statement.
 */
export function carriesItsLevel({ basis, by }: Point): boolean {
  return basis === 'stated' && by === undefined
}

/** Tells whether a point may be printed under agreement. */
export function isAgreement(point: Point): boolean {
  return carriesItsLevel(point) && isAgreed(point.level)
}
