import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { findClaims } from '../../shared/claim-patterns.ts'
import { claimsOfAgreement } from './claims-of-agreement.ts'
import { claimsOfPeople } from './claims-of-people.ts'
import { isElsewhere } from './measures.ts'

/**
 * Finds claims in Russian. A claim has a collective of the meeting ("делегации", "зал", "никто") as the subject of a
 * verb of opinion in the past, before the verb or behind it; or it is a passive by such a collective; or a noun of
 * agreement that was reached. What parties to a conflict agreed, or should agree, is no claim, and neither is what was
 * agreed in a year that is named.
 */
export const claims = findClaims(
  [...claimsOfPeople, ...claimsOfAgreement].map(
    ({ levelOf, ...pattern }): ClaimPattern => ({
      ...pattern,
      levelOf: (groups) => (isElsewhere(groups) ? undefined : levelOf(groups)),
    }),
  ),
)
