import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { isClauseOfNobody, isUnmeasured } from '../shared/claims-told.ts'
import { assertion, leading, stop } from './claims.ts'
import { que } from './elision.ts'
import { levelWords } from './levels.ts'
import { listOf } from './lists.ts'
import { agreementOf, at, the, to } from './meetings.ts'
import { capital } from './sentences.ts'
import { areSeveral, numbered, speakers } from './speakers.ts'
import { onSameStatement } from './statements.ts'
import { verbWords, wordsBefore } from './verbs.ts'

/**
 * Says once what several meetings said in the same words. Each meeting keeps its own level: "Un accord complet s’est
 * dégagé à Beijing, et un large accord à Genève, pour considérer que …"; where one clause cannot carry both, the second
 * meeting has a sentence of its own.
 */
export const sameWords: FindingPhrases['sameWords'] = (said, see) => {
  const [first, ...others] = said
  if (first === undefined) return []
  const { claim } = first
  if (said.every(isUnmeasured))
    return stop(claim, capital(phrase`il a été convenu ${places(said)} ${que(claim.text)}`), see)
  if (said.every(isMeasured))
    return stop(claim, capital(phrase`${agreements(said)} pour considérer ${que(claim.text)}`), see)
  if (said.every((each) => isClauseOfNobody(each) && each.claim.verb === claim.verb)) {
    const { words, lead } = wordsBefore(claim.verb ?? 'stated', claim.text).impersonal
    return stop(claim, capital(leading[lead](phrase`${places(said)}, ${words('')}`, claim.text)), see)
  }
  const lead = stop(claim, capital(assertion(claim, first.meeting)), see)
  return join([lead, ...others.map((other) => phrase` ${sameAgain(other.claim, other.meeting)}`)])
}

/** That a meeting said what was just said: "À Genève, le même point a été soulevé." */
export function sameAgain(claim: Claim, meeting: Meeting): Phrase {
  return capital(phrase`${samePoint(claim, meeting)}.`)
}

function samePoint(claim: Claim, meeting: Meeting): Phrase {
  const { level, verb } = claim
  if (claim.as === 'proposition') return onSameStatement(claim, meeting)
  switch (level) {
    case 'full':
      return verb === undefined
        ? phrase`un accord complet s’est dégagé ${at(meeting)} sur le même point`
        : phrase`tous les participants ${to(meeting)} ${verbWords[verb].again(true)}`
    case 'agreed':
      return verb === 'recommended'
        ? phrase`il a été convenu ${at(meeting)} de formuler la même recommandation`
        : phrase`un accord s’est dégagé ${at(meeting)} sur le même point`
    case 'broad':
      return phrase`un large accord s’est dégagé ${at(meeting)} sur le même point`
    case 'prevailing':
      return phrase`l’avis général ${to(meeting)} était le même`
    case 'concluded': {
      const what = verb === 'recommended' ? 'recommandation' : 'conclusion'
      return phrase`${the(meeting)} ${agreementOf(meeting).isPlural ? 'ont' : 'a'} formulé la même ${what}`
    }
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${numbered(level, claim, meeting, false)} ${verbWords[verb ?? 'stated'].again(true)}`
    case plainLevel:
      return claim.by.length === 0
        ? phrase`${at(meeting)}, ${verbWords[verb ?? 'stated'].same}`
        : phrase`${speakers(claim, meeting, false)} ${verbWords[verb ?? 'stated'].again(areSeveral(claim))}`
  }
}

/** "un accord complet s’est dégagé à Beijing et à Genève", "… à Beijing, et un large accord à Genève," */
function agreements(said: readonly MeetingClaim[]): Phrase {
  const [first, ...others] = said
  if (first === undefined) return []
  const emerged = phrase`${measureOf(first)} s’est dégagé`
  if (others.every(({ claim }) => claim.level === first.claim.level)) return phrase`${emerged} ${places(said)}`
  const each = said.map((one, index) => phrase`${index === 0 ? emerged : measureOf(one)} ${at(one.meeting)}`)
  return phrase`${listOf(each, ', et ')},`
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
