import { isAgreed, rankOf } from '../model/levels.ts'
import type { Point } from '../model/statement.ts'

/**
 * Ranks what a point may be taken for, 0 the strongest. What the rapporteur infers, and what one speaker said, weighs no more than a plain
 * statement, whatever level stands beside it.
 */
export function strengthOf(point: Point): number {
  return rankOf(carriesItsLevel(point) ? point.level : 'noted')
}

/** Tells whether a point may be printed under agreement. */
export function isAgreement(point: Point): boolean {
  return carriesItsLevel(point) && isAgreed(point.level)
}

function carriesItsLevel(point: Point): boolean {
  return point.basis === 'stated' && point.by === undefined
}
