import type { Patterns } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { findClaims } from '../../shared/claim-patterns.ts'
import { claimsOfAgreement } from './claims-of-agreement.ts'
import { claimsOfPeople } from './claims-of-people.ts'
import { isElsewhere } from './measures.ts'
import { bare } from './pattern.ts'

const find = findClaims(
  [...claimsOfPeople, ...claimsOfAgreement].map(
    ({ levelOf, ...pattern }): ClaimPattern => ({
      ...pattern,
      levelOf: (groups) => (isElsewhere(groups) ? undefined : levelOf(groups)),
    }),
  ),
)

/**
 * Finds claims in Arabic. A claim has those who took part as the subject of a verb of opinion in the past, before it or
 * behind it; or a noun of agreement that "there was"; or "it was agreed", with nobody between the verb and "on". What
 * parties to a conflict agreed, or should agree, is no claim, and neither is what was agreed in a year that is named.
 */
export const claims: Patterns['claims'] = (text) => find(bare(text))
