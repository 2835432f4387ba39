import type { ClaimPattern, Groups } from '../../shared/claim-patterns.ts'
import { findClaims } from '../../shared/claim-patterns.ts'
import { claimsOfAgreement } from './claims-of-agreement.ts'
import { claimsOfPeople } from './claims-of-people.ts'

/**
 * Finds claims in Chinese. A claim has a collective of the meeting ("各代表团", "全场", "无人") before a verb of opinion, or
 * tells of agreement that was there ("达成一致", "普遍看法是") where no other subject stands before it. What parties to a
 * conflict agreed, or should agree, is no claim, and neither is what was agreed in a year that is named.
 */
export const claims = findClaims(
  [...claimsOfPeople, ...claimsOfAgreement].map(
    ({ levelOf, ...pattern }): ClaimPattern => ({
      ...pattern,
      levelOf: (groups) => (isElsewhere(groups) ? undefined : levelOf(groups)),
    }),
  ),
)

/** "在1994年商定", "在谈判中商定": of others than this meeting. */
function isElsewhere({ where = '' }: Groups): boolean {
  return /(?:19|20)\d\d年|谈判|公投|选举|议会|调查|战场|国内/.test(where)
}
