import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { findClaims } from '../../shared/claim-patterns.ts'
import { claimsOfAgreement } from './claims-of-agreement.ts'
import { claimsOfPeople } from './claims-of-people.ts'
import { isElsewhere } from './measures.ts'

/**
 * Finds claims in French. A claim has a collective of the meeting ("les délégations", "la salle", "personne") as the
 * subject of a verb of opinion in the past, or a noun of agreement that "s’est dégagé" or that "il y a eu". What the
 * parties to a conflict agreed ("les parties sont convenues"), or should agree, is no claim, and neither is what was
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
