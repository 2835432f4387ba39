import type { ClaimPattern, ClaimWords, Groups } from '../claim-words.ts'
import { claimsOfAgreement } from './claims-of-agreement.ts'
import { claimsOfPeople } from './claims-of-people.ts'
import { isElsewhere } from './measures.ts'

/**
 * Finds claims in English. A claim has a collective of the meeting ("delegations", "the room", "nobody") as the subject
 * of a verb of opinion in the past, or a noun of agreement that "there was", or that "was reached" or "voiced". What
 * parties to a conflict agreed, or should agree, is no claim, and neither is what was agreed in a year that is named.
 */
export function englishClaims(text: string): readonly ClaimWords[] {
  const found: ClaimWords[] = []
  patterns.reduce(
    (rest, { only, words, levelOf }) =>
      only.test(rest)
        ? rest.replace(words, (...match) => {
            const [claim, groups]: [string, Groups] = [String(match[0]), match.at(-1)]
            const level = isElsewhere(groups) ? undefined : levelOf(groups)
            if (level === undefined) return claim
            found.push({ level, words: claim.trim() })
            return ' | '
          })
        : rest,
    text,
  )
  return found
}

/** In the order in which they are tried: words that one has found are taken out before the next is tried. */
const patterns: readonly ClaimPattern[] = [...claimsOfPeople, ...claimsOfAgreement]
