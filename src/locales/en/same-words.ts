import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { isClauseOfNobody, isUnmeasured } from '../shared/claims-told.ts'
import { assertion, onSameStatement, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { clauses, listOf } from './lists.ts'
import { at, the } from './meetings.ts'
import { capital } from './sentences.ts'
import { numbered, speakers } from './speakers.ts'
import { verbWords } from './verbs.ts'

/**
 * Says once what several meetings said in the same words. Each meeting keeps its own level: "There was full agreement
 * in Beijing, and broad agreement in Geneva, that …"; where one clause cannot carry both, the second meeting has a
 * sentence of its own.
 */
export const sameWords: FindingPhrases['sameWords'] = (said, see) => {
  const [first, ...others] = said
  if (first === undefined) return []
  const { claim } = first
  if (said.every(isUnmeasured))
    return stop(claim, capital(phrase`it was agreed ${places(said)} that ${claim.text}`), see)
  if (said.every(isMeasured)) return stop(claim, capital(phrase`there was ${agreements(said)} that ${claim.text}`), see)
  if (claim.verb !== 'welcomed' && said.every((each) => isClauseOfNobody(each) && each.claim.verb === claim.verb)) {
    const { impersonal, link } = verbWords[claim.verb ?? 'stated']
    return stop(claim, capital(phrase`${places(said)} ${impersonal('')} ${link} ${claim.text}`), see)
  }
  const lead = stop(claim, capital(assertion(claim, first.meeting)), see)
  return join([lead, ...others.map((other) => phrase` ${sameAgain(other.claim, other.meeting)}`)])
}

/** That a meeting said what was just said: "In Geneva the same point was made." */
export function sameAgain(claim: Claim, meeting: Meeting): Phrase {
  return capital(phrase`${samePoint(claim, meeting)}.`)
}

function samePoint(claim: Claim, meeting: Meeting): Phrase {
  const { level, verb } = claim
  if (claim.as === 'proposition') return onSameStatement(claim, meeting)
  const didTheSame = verb === undefined || verbWords[verb].noun === 'that' ? 'made the same point' : 'did the same'
  switch (level) {
    case 'full':
      return verb === undefined
        ? phrase`there was full agreement ${at(meeting)} on the same point`
        : phrase`all the participants ${at(meeting)} ${didTheSame}`
    case 'agreed':
      return verb === 'recommended'
        ? phrase`it was agreed ${at(meeting)} to recommend the same`
        : phrase`there was agreement ${at(meeting)} on the same point`
    case 'broad':
      return phrase`there was broad agreement ${at(meeting)} on the same point`
    case 'prevailing':
      return phrase`the general view ${at(meeting)} was the same`
    case 'concluded':
      return phrase`${the(meeting)} ${verb === 'recommended' ? 'recommended' : 'concluded'} the same`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${numbered(level, claim, meeting, false)} ${didTheSame}`
    case plainLevel:
      return claim.by.length === 0
        ? phrase`${at(meeting)} ${verbWords[verb ?? 'stated'].same}`
        : phrase`${speakers(claim, meeting, false)} ${didTheSame}`
  }
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

/** Tells whether one clause can carry the measures of several meetings. */
function isMeasured({ claim }: MeetingClaim): boolean {
  return levelWords[claim.level].measure !== undefined && claim.verb === undefined && claim.as === 'clause'
}
