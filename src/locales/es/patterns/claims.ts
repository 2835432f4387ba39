import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { findClaims } from '../../shared/claim-patterns.ts'
import { claimsOfAgreement } from './claims-of-agreement.ts'
import { claimsOfPeople } from './claims-of-people.ts'
import { isElsewhere } from './measures.ts'

/**
 * Finds claims in Spanish. A claim has a collective of the meeting ("las delegaciones", "la sala", "nadie") as the
 * subject of a verb of opinion in the past, or is a verb or a noun of agreement without a subject ("se convino", "hubo
 * consenso"). What parties to a conflict agreed, or should agree, is no claim, nor what was agreed in a year that is
 * named.
 */
export const claims = findClaims(
  [...claimsOfPeople, ...claimsOfAgreement].map(
    ({ levelOf, ...pattern }): ClaimPattern => ({
      ...pattern,
      levelOf: (groups) => (isElsewhere(groups) ? undefined : levelOf(groups)),
    }),
  ),
)
