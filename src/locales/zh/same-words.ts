import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { isClauseOfNobody } from '../shared/claims-told.ts'
import { assertion, onSameStatement, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { listOf } from './lists.ts'
import { at, the } from './meetings.ts'
import { sentences } from './sentences.ts'
import { numbered, speakers } from './speakers.ts'
import { verbWords } from './verbs.ts'

/**
 * Says once what several meetings said in the same words. Each meeting keeps its own level: "与会者在北京达成完全一致，
 * 在日内瓦达成广泛一致，均认为…"; where one clause cannot carry both, the second meeting has a sentence of its own.
 */
export const sameWords: FindingPhrases['sameWords'] = (said, see) => {
  const [first, ...others] = said
  if (first === undefined) return []
  const { claim } = first
  if (said.every(isMeasured)) return stop(claim, phrase`${agreements(said)}认为${claim.text}`, see)
  if (said.every((each) => isClauseOfNobody(each) && each.claim.verb === claim.verb)) {
    const { said: verb, mark } = verbWords[claim.verb ?? 'stated']
    return stop(claim, phrase`${places(said)}，均有人${verb}${mark}${claim.text}`, see)
  }
  const lead = stop(claim, assertion(claim, first.meeting), see)
  return sentences([lead, ...others.map((other) => sameAgain(other.claim, other.meeting))])
}

/** That a meeting said what was just said: "在日内瓦，有人提出了同一观点。" */
export function sameAgain(claim: Claim, meeting: Meeting): Phrase {
  return phrase`${samePoint(claim, meeting)}。`
}

function samePoint(claim: Claim, meeting: Meeting): Phrase {
  const { level, verb } = claim
  if (claim.as === 'proposition') return onSameStatement(claim, meeting)
  switch (level) {
    case 'full':
      return verb === undefined
        ? phrase`${at(meeting)}，与会者就同一点达成完全一致`
        : phrase`${the(meeting)}全体与会者${verbWords[verb].same}`
    case 'agreed':
      return phrase`${at(meeting)}，与会者${verb === 'recommended' ? '商定提出同样的建议' : '就同一点达成一致'}`
    case 'broad':
      return phrase`${at(meeting)}，与会者就同一点达成广泛一致`
    case 'prevailing':
      return phrase`${at(meeting)}，普遍看法与此相同`
    case 'concluded':
      return phrase`${the(meeting)}${verb === 'recommended' ? '提出了同样的建议' : '得出了同样的结论'}`
    case 'most':
    case 'many':
    case 'several':
    case 'some': {
      const { where, who } = numbered(level, claim, meeting, false)
      return phrase`${where}${who}${verb === undefined ? '持同样看法' : verbWords[verb].same}`
    }
    case plainLevel: {
      const { where, who } =
        claim.by.length === 0 ? { where: phrase`${at(meeting)}，`, who: '有人' } : speakers(claim, meeting, false)
      return phrase`${where}${who}${verbWords[verb ?? 'stated'].same}`
    }
  }
}

/** "在北京和在日内瓦，与会者均达成完全一致，", "与会者在北京达成完全一致，在日内瓦达成广泛一致，均" */
function agreements(said: readonly MeetingClaim[]): Phrase {
  const [first] = said
  if (first !== undefined && said.every(({ claim }) => claim.level === first.claim.level))
    return phrase`${places(said)}，与会者均达成${measureOf(first)}，`
  const each = said.map((one) => phrase`${at(one.meeting)}达成${measureOf(one)}，`)
  return phrase`与会者${join(each)}均`
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
