import { isAgreed, plainLevel, rankOf } from './levels.ts'
import type { Assertion, Point, Votes } from './statement.ts'

/**
 * Tells whether a point is printed at its level. What a speaker said weighs no more than a plain sentence, unless the
 * account gives a number and names delegations as examples ("several participants, among them Norway").
 */
export function carriesItsLevel({ level, by }: Pick<Point, 'level' | 'by'>): boolean {
  return by.length === 0 || (level !== plainLevel && by.every(({ kind }) => kind === 'delegation'))
}

/** Tells whether a statement is printed under agreement. */
export function isAgreement(assertion: Assertion): assertion is Point {
  return assertion.kind === 'point' && isAgreed(assertion.level)
}

/** Ranks a point by the level at which it is printed: 0 is the strongest. */
export function strengthOf(point: Point): number {
  return rankOf(carriesItsLevel(point) ? point.level : plainLevel)
}

/** Tells whether a vote was carried, lost or tied. */
export function resultOf(votes: Votes): 'carried' | 'lost' | 'tied' {
  const [yes, no] = 'percent' in votes ? [votes.percent, 100 - votes.percent] : [votes.for, votes.against]
  return yes > no ? 'carried' : yes < no ? 'lost' : 'tied'
}
