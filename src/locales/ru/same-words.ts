import { plainLevel } from '../../model/levels.ts'
import type { Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import { join, joinWith, phrase } from '../phrase.ts'
import { isClauseOfNobody } from '../shared/claims-told.ts'
import { assertion, onSameStatement, stop } from './claims.ts'
import { levelWords } from './levels.ts'
import { listOf } from './lists.ts'
import { agreementOfMeeting, at, of, the } from './meetings.ts'
import { capital, fullStop } from './sentences.ts'
import { numbered, type Subject, speakers } from './speakers.ts'
import { verbWords, withAlso } from './verbs.ts'

/**
 * Says once what several meetings said in the same words. Each meeting keeps its own level: "В Пекине было достигнуто
 * полное согласие, а в Женеве — широкое согласие в отношении того, что …"; where one clause cannot carry both, the
 * second meeting has a sentence of its own.
 */
export const sameWords: FindingPhrases['sameWords'] = (said, see) => {
  const [first, ...others] = said
  if (first === undefined) return []
  const { claim } = first
  if (said.every(isMeasured)) return stop(claim, capital(phrase`${agreements(said)} ${claim.text}`), see)
  if (said.every((each) => isClauseOfNobody(each) && each.claim.verb === claim.verb)) {
    const words = withAlso(verbWords[claim.verb ?? 'stated'].impersonal.one, false)
    return stop(claim, capital(phrase`${places(said)} ${words} ${claim.text}`), see)
  }
  const lead = stop(claim, capital(assertion(claim, first.meeting)), see)
  return join([lead, ...others.map((other) => phrase` ${sameAgain(other.claim, other.meeting)}`)])
}

/** That a meeting said what was just said: "В Женеве было высказано то же соображение." */
export function sameAgain(claim: Claim, meeting: Meeting): Phrase {
  return fullStop(capital(samePoint(claim, meeting)))
}

function samePoint(claim: Claim, meeting: Meeting): Phrase {
  const { level, verb } = claim
  if (claim.as === 'proposition') return onSameStatement(claim, meeting)
  switch (level) {
    case 'full':
      return verb === undefined
        ? phrase`${at(meeting)} в отношении того же было достигнуто полное согласие`
        : didTheSame({ words: phrase`все участники ${of(meeting)}`, agreement: 'pl' }, claim)
    case 'agreed':
      return verb === 'recommended'
        ? phrase`${at(meeting)} была согласована та же рекомендация`
        : phrase`${at(meeting)} в отношении того же было достигнуто согласие`
    case 'broad':
      return phrase`${at(meeting)} в отношении того же было достигнуто широкое согласие`
    case 'prevailing':
      return phrase`${at(meeting)} преобладающее мнение было таким же`
    case 'concluded': {
      const as = agreementOfMeeting(meeting)
      const did = verb === 'recommended' ? verbWords.recommended.sameBy[as] : `${cameTo[as]} к тому же выводу`
      return phrase`${the(meeting)} ${did}`
    }
    case 'most':
    case 'many':
    case 'several':
    case 'some':
      return didTheSame(numbered(level, claim, meeting, false), claim)
    case plainLevel:
      return claim.by.length === 0
        ? phrase`${at(meeting)} ${verbWords[verb ?? 'stated'].same}`
        : didTheSame(speakers(claim, meeting, false), claim)
  }
}

const cameTo = { m: 'пришел', f: 'пришла', n: 'пришло', pl: 'пришли' } as const

function didTheSame({ words, agreement }: Subject, { verb }: Claim): Phrase {
  return phrase`${words} ${verbWords[verb ?? 'stated'].sameBy[agreement]}`
}

/** "в Пекине было достигнуто полное согласие, а в Женеве — широкое согласие в отношении того, что" */
function agreements(said: readonly MeetingClaim[]): Phrase {
  const [first] = said
  const that = 'в отношении того, что'
  if (first !== undefined && said.every(({ claim }) => claim.level === first.claim.level))
    return phrase`${places(said)} было достигнуто ${measureOf(first)} ${that}`
  const each = said.map(
    (one, index) => phrase`${at(one.meeting)} ${index === 0 ? 'было достигнуто' : '—'} ${measureOf(one)}`,
  )
  return phrase`${joinWith(each, ', ', ', а ')} ${that}`
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
