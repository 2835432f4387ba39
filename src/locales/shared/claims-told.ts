import { isAgreed, plainLevel } from '../../model/levels.ts'
import { resultOf } from '../../model/weight.ts'
import type { Asserted, Ballot, Claim, MeetingClaim } from '../claim.ts'
import type { Considerations } from '../facts.ts'

/** Tells whether what a meeting asserted is a view of some, and neither agreed nor put to a vote. */
export function isView(asserted: Asserted): boolean {
  return !('votes' in asserted) && !isAgreed(asserted.level)
}

/** Tells whether the account says neither how many nor who said something. */
export function isViewOfNobody({ level, by }: Pick<Claim, 'level' | 'by'>): boolean {
  return level === plainLevel && by.length === 0
}

/** Tells the same of a clause, to which the words of another meeting can be joined. */
export function isClauseOfNobody({ claim }: MeetingClaim): boolean {
  return isViewOfNobody(claim) && claim.as === 'clause'
}

/** Tells whether a meeting agreed on a clause, and the account says no more of how. */
export function isUnmeasured({ claim }: MeetingClaim): boolean {
  return claim.level === 'agreed' && claim.verb === undefined && claim.as === 'clause'
}

/** Tells whether nothing was said for a horn. */
export function isEmpty({ said, see }: Considerations): boolean {
  return said.length + see.length === 0
}

/** Tells whether one opinion group was for something and another against it. */
export function areDivided(groups: Ballot['groups']): boolean {
  const results = groups.map(({ votes }) => resultOf(votes))
  return results.includes('carried') && results.includes('lost')
}
