import { plainLevel } from '../../model/levels.ts'
import type { Claim, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { assertion, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { clauses, listOf } from './lists.ts'
import { at, participating } from './meetings.ts'
import { capital } from './sentences.ts'

/**
 * Says once what several meetings said in the same words, for which the rapporteur vouches. Each meeting keeps its own
 * level: "There was full agreement in Beijing, and broad agreement in Geneva, that …"; where one clause cannot carry
 * both, the second meeting has a sentence of its own.
 */
export const sameWords: FindingPhrases['sameWords'] = (said, see) => {
  const [first, ...others] = said
  if (first === undefined) return []
  const { claim } = first
  if (claim.as === 'clause' && claim.stance === 'for' && said.every(isMeasured))
    return stop(claim, capital(phrase`there was ${agreements(said)} that ${claim.text}`), see)
  if (said.every(isPlain)) return stop(claim, capital(phrase`${places(said)} it was stated that ${claim.text}`), see)
  const lead = stop(
    claim,
    claim.as === 'sentence' ? claim.text : capital(assertion(claim, first.meeting, 'within')),
    see,
  )
  return join([lead, ...others.map((other) => phrase` ${capital(samePoint(other))}.`)])
}

/** "full agreement in Beijing and in Geneva", "full agreement in Beijing, and broad agreement in Geneva," */
function agreements(said: readonly MeetingClaim[]): Phrase {
  const [first] = said
  if (first !== undefined && said.every(({ claim }) => claim.level === first.claim.level))
    return phrase`${measureOf(first)} ${places(said)}`
  return phrase`${clauses(said.map((each) => phrase`${measureOf(each)} ${at(each.meeting)}`))},`
}

function measureOf({ claim }: MeetingClaim): string {
  return levelWords[claim.level].measure ?? ''
}

function places(said: readonly MeetingClaim[]): Phrase {
  return listOf(said.map(({ meeting }) => at(meeting)))
}

function samePoint({ claim, meeting }: MeetingClaim): Phrase {
  switch (claim.level) {
    case 'full':
    case 'broad':
      return phrase`there was ${levelWords[claim.level].measure ?? ''} ${at(meeting)} on the same point`
    case 'prevailing':
      return phrase`the general view ${at(meeting)} was the same`
    case 'many':
    case 'several':
    case 'some':
      return phrase`${claim.level} participants ${participating(meeting)} made the same point`
    case 'concluded':
    case 'noted':
      return phrase`${at(meeting)} the same point was made`
  }
}

/** Tells whether one clause can carry the measures of several meetings. */
function isMeasured({ claim }: MeetingClaim): boolean {
  return levelWords[claim.level].measure !== undefined && claim.verb === 'stated' && isOrdinary(claim)
}

function isPlain({ claim }: MeetingClaim): boolean {
  return claim.level === plainLevel && claim.verb === 'stated' && isOrdinary(claim) && claim.as === 'clause'
}

function isOrdinary(claim: Claim): boolean {
  return claim.basis === 'stated' && claim.by === undefined && claim.stance === 'for'
}
