import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { isClauseOfNobody, isUnmeasured } from '../shared/claims-told.ts'
import { assertion, onSameStatement, saidBy, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { and, clauses, listOf } from './lists.ts'
import { at, genderOfMeeting, inMeeting, the } from './meetings.ts'
import { numbered } from './speakers.ts'
import { thatAfter, verbWords } from './verbs.ts'

/**
 * Says once what several meetings said in the same words. Each meeting keeps its own level: "كان هناك اتفاق تام في
 * بيجين، واتفاق واسع في جنيف، على أن …"; where one clause cannot carry both, the second meeting has a sentence.
 */
export const sameWords: FindingPhrases['sameWords'] = (said, see) => {
  const [first, ...others] = said
  if (first === undefined) return []
  const { claim } = first
  if (said.every(isUnmeasured)) return stop(claim, phrase`اتفق ${places(said)} على أن ${claim.text}`, see)
  if (said.every(isMeasured)) return stop(claim, phrase`كان هناك ${agreements(said)} على أن ${claim.text}`, see)
  if (said.every((each) => isClauseOfNobody(each) && each.claim.verb === claim.verb)) {
    const { verb, link } = verbWords[claim.verb ?? 'stated'].impersonal
    return stop(claim, phrase`${verb} ${places(said)} ${thatAfter(link)} ${claim.text}`, see)
  }
  const lead = stop(claim, assertion(claim, first.meeting), see)
  return join([lead, ...others.map((other) => phrase` ${sameAgain(other.claim, other.meeting)}`)])
}

/** That a meeting said what was just said: "وأثيرت في جنيف النقطة نفسها." */
export function sameAgain(claim: Claim, meeting: Meeting): Phrase {
  return phrase`${and(samePoint(claim, meeting))}.`
}

const onSamePoint = 'بشأن النقطة نفسها'

function samePoint(claim: Claim, meeting: Meeting): Phrase {
  const { level, verb } = claim
  if (claim.as === 'proposition') return onSameStatement(claim, meeting)
  const { personal, impersonal, same } = verbWords[verb ?? 'stated'].again
  switch (level) {
    case 'full':
      return verb === undefined
        ? phrase`كان هناك ${at(meeting)} اتفاق تام ${onSamePoint}`
        : phrase`${personal.verb.m} جميع المشاركين ${inMeeting(meeting)} ${personal.link}${same}`
    case 'agreed':
      return verb === 'recommended'
        ? phrase`اتفق ${at(meeting)} على التوصية بالأمر نفسه`
        : phrase`كان هناك ${at(meeting)} اتفاق ${onSamePoint}`
    case 'broad':
      return phrase`كان هناك ${at(meeting)} اتفاق واسع ${onSamePoint}`
    case 'prevailing':
      return phrase`كان ذلك هو الرأي السائد ${at(meeting)}`
    case 'concluded':
      return sameConclusion(claim, meeting)
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const { words, gender } = numbered(level, claim, phrase` ${inMeeting(meeting)}`)
      return phrase`${personal.verb[gender]} ${words} ${personal.link}${same}`
    }
    case plainLevel: {
      if (claim.by.length === 0) return phrase`${impersonal.verb} ${at(meeting)} ${impersonal.link}${same}`
      const { before, link } = saidBy(claim, meeting, 'first', personal)
      return phrase`${before} ${link}${same}`
    }
  }
}

function sameConclusion({ verb }: Claim, meeting: Meeting): Phrase {
  const gender = genderOfMeeting(meeting)
  if (verb === 'recommended') return phrase`${verbWords.recommended.personal.verb[gender]} ${the(meeting)} بالأمر نفسه`
  return phrase`${gender === 'f' ? 'خلصت' : 'خلص'} ${the(meeting)} إلى الاستنتاج نفسه`
}

/** "اتفاق تام في بيجين وفي جنيف", "اتفاق تام في بيجين، واتفاق واسع في جنيف،" */
function agreements(said: readonly MeetingClaim[]): Phrase {
  const [first] = said
  if (first !== undefined && said.every(({ claim }) => claim.level === first.claim.level))
    return phrase`${measureOf(first)} ${places(said)}`
  return phrase`${clauses(said.map((each) => phrase`${measureOf(each)} ${at(each.meeting)}`))}،`
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
