import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { isClauseOfNobody, isUnmeasured } from '../shared/claims-told.ts'
import { assertion, opening, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { listOf } from './lists.ts'
import { agreeing, at, inMeeting, the } from './meetings.ts'
import { numbered } from './numbers.ts'
import { capital } from './sentences.ts'
import { areMany, speakers } from './speakers.ts'
import { onSameStatement } from './statements.ts'
import { verbWords } from './verbs.ts'

/**
 * Says once what several meetings said in the same words. Each meeting keeps its own level: "En Beijing hubo pleno
 * acuerdo, y en Ginebra amplio acuerdo, en que …"; where one clause cannot carry both, the second meeting has a
 * sentence of its own.
 */
export const sameWords: FindingPhrases['sameWords'] = (said, see) => {
  const [first, ...others] = said
  if (first === undefined) return []
  const { claim } = first
  const together = openingOfAll(said)
  if (together !== undefined) return stop(claim, capital(phrase`${together} ${claim.text}`), see)
  const lead = stop(claim, capital(assertion(claim, first.meeting)), see)
  return join([lead, ...others.map((other) => phrase` ${sameAgain(other.claim, other.meeting)}`)])
}

/** That a meeting said what was just said: "En Ginebra se formuló la misma observación." */
export function sameAgain(claim: Claim, meeting: Meeting): Phrase {
  return capital(phrase`${samePoint(claim, meeting)}.`)
}

/** The words up to the one clause of all those meetings, if one clause can carry what each said. */
function openingOfAll(said: readonly MeetingClaim[]): Phrase | undefined {
  const [first] = said
  if (first === undefined) return undefined
  const places = listOf(said.map(({ meeting }) => at(meeting)))
  if (said.every(isUnmeasured)) return phrase`${places} se convino en que`
  if (said.every(isMeasured)) return measures(said, places)
  if (!said.every((each) => isClauseOfNobody(each) && each.claim.verb === first.claim.verb)) return undefined
  return phrase`${places} ${opening(first.claim, first.meeting, 'named')}`
}

/** "en Beijing y en Ginebra hubo pleno acuerdo en que", "en Beijing hubo pleno acuerdo, y en Ginebra amplio …" */
function measures(said: readonly MeetingClaim[], places: Phrase): Phrase {
  const [first, ...others] = said
  if (first === undefined || others.every(({ claim }) => claim.level === first.claim.level))
    return phrase`${places} hubo ${first === undefined ? '' : measureOf(first)} en que`
  const last = others.length - 1
  const rest = others.map((other, index) => {
    const and = index === last ? ' y' : ''
    return phrase`,${and} ${at(other.meeting)} ${measureOf(other)}`
  })
  return phrase`${at(first.meeting)} hubo ${measureOf(first)}${join(rest)}, en que`
}

function samePoint(claim: Claim, meeting: Meeting): Phrase {
  const { level, verb } = claim
  if (claim.as === 'proposition') return onSameStatement(claim, meeting)
  switch (level) {
    case 'full':
      return verb === undefined
        ? phrase`${at(meeting)} hubo pleno acuerdo sobre el mismo punto`
        : phrase`todos los participantes ${inMeeting(meeting)} ${didTheSame(claim, true)}`
    case 'agreed':
      return verb === 'recommended'
        ? phrase`${at(meeting)} se convino en recomendar lo mismo`
        : phrase`${at(meeting)} hubo acuerdo sobre el mismo punto`
    case 'broad':
      return phrase`${at(meeting)} hubo amplio acuerdo sobre el mismo punto`
    case 'prevailing':
      return phrase`${at(meeting)} la opinión general fue la misma`
    case 'concluded':
      return verb === 'recommended'
        ? phrase`${the(meeting)} ${agreeing(meeting, 'recomendó', 'recomendaron')} lo mismo`
        : phrase`${the(meeting)} ${agreeing(meeting, 'llegó', 'llegaron')} a la misma conclusión`
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return phrase`${numbered(level, claim, meeting, false)} ${didTheSame(claim, true)}`
    case plainLevel:
      return claim.by.length === 0
        ? phrase`${at(meeting)} ${verbWords[verb ?? 'stated'].same}`
        : phrase`${speakers(claim, meeting, false)} ${didTheSame(claim, areMany(claim))}`
  }
}

/** Of verbs that assert, that the point was made; of others, that the same was done with it. */
function didTheSame({ verb }: Claim, many: boolean): string {
  return verb === undefined || verbWords[verb].noun === 'que'
    ? `${many ? 'formularon' : 'formuló'} la misma observación`
    : `${many ? 'hicieron' : 'hizo'} lo mismo`
}

function measureOf({ claim }: MeetingClaim): string {
  return levelWords[claim.level].measure ?? ''
}

/** Tells whether one clause can carry the measures of several meetings. */
function isMeasured({ claim }: MeetingClaim): boolean {
  return levelWords[claim.level].measure !== undefined && claim.verb === undefined && claim.as === 'clause'
}
