import type { Phrase } from '../claim.ts'
import type { ConclusionPhrases } from '../define-locale.ts'
import type { Convergence, RecurringPoint, SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { paragraphs, paras } from './citations.ts'
import { view } from './claims.ts'
import { count } from './counts.ts'
import { clauses, listOf } from './lists.ts'
import { at, of, short } from './meetings.ts'
import { recommendations } from './recommendations.ts'
import { capital, endItem, sentences } from './sentences.ts'
import { meetingNoun, someOf } from './series.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  recurring,
  recurringOpening: (number) => phrase`The following ${recur(number)} in similar form:`,
  recurringItem: (point, position) => endItem(capital(recurringPoint(point)), position),
  convergence: (convergence, facts) =>
    sentences([disputed(convergence, facts), settled(convergence), open(convergence), missing(facts)]),
  conclusions: (final, references) => phrase`The conclusions ${of(final)} are set out in ${paragraphs(references)}.`,
  recommendations,
}

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring(points: readonly RecurringPoint[], similar: boolean, facts: SeriesFacts): Phrase {
  if (onlyIn(facts) !== undefined) return []
  if (points.length === 0) return similar ? [] : phrase`No point is recorded as recurring from one meeting to another.`
  return phrase`${capital(recur(points.length))} in similar form: ${clauses(points.map(recurringPoint))}.`
}

function recur(number: number): Phrase {
  return phrase`${count(number)} ${number === 1 ? 'point recurs' : 'points recur'}`
}

function recurringPoint({ claim, meeting, alsoIn, at: references }: RecurringPoint): Phrase {
  const also = phrase`with a similar point ${listOf(alsoIn.map(at))}`
  return phrase`${view(claim)} (${short(meeting)}, ${also}; ${paras(references)})`
}

/** Within one meeting participants differed; accounts differ only between meetings. */
function disputed({ disputed: { across, within } }: Convergence, facts: SeriesFacts): Phrase {
  const between = onlyIn(facts) === undefined && across.length + within.length === 0
  return sentences([
    across.length === 0 ? [] : phrase`The accounts differ on the points set out in ${paragraphs(across)}.`,
    within.length === 0 ? [] : phrase`Participants differed on the points set out in ${paragraphs(within)}.`,
    between ? phrase`No point recorded at one meeting is disputed in the account of another.` : [],
  ])
}

function settled({ settled: references, reopened }: Convergence): Phrase {
  return sentences([ended(references, 'settled'), ended(reopened, 'settled, and re-opened at a later meeting')])
}

function ended(references: Convergence['settled'], how: string): Phrase {
  if (references.length === 0) return []
  const [matters, were] = references.length === 1 ? ['matter', 'was'] : ['matters', 'were']
  return phrase`The ${matters} discussed in ${paragraphs(references)} ${were} ${how}.`
}

/** "The dilemma, the concern and the question, all from Geneva, are not reported as settled." */
function open({ open: matters }: Convergence): Phrase {
  const [first] = matters
  if (first === undefined) return []
  const kinds = (['dilemma', 'concern', 'question'] as const).flatMap((kind) => {
    const number = matters.filter((matter) => matter.kind === kind).length
    return number === 0
      ? []
      : [phrase`the ${number === 1 ? '' : `${count(number)} `}${names[kind][number === 1 ? 0 : 1]}`]
  })
  const same = matters.every(({ meeting }) => meeting.id === first.meeting.id)
  const from = same
    ? phrase`, ${matters.length > 2 ? 'all ' : matters.length > 1 ? 'both ' : ''}from ${short(first.meeting)},`
    : []
  return phrase`${capital(listOf(kinds))}${from} ${matters.length === 1 ? 'is' : 'are'} not reported as settled.`
}

const names = {
  dilemma: ['dilemma', 'dilemmas'],
  concern: ['concern', 'concerns'],
  question: ['question', 'questions'],
} as const

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  if (none === 0 || onlyIn(facts) !== undefined) return []
  const noClaim = 'the report therefore makes no claim about the series as a whole'
  const which = none === facts.meetings.length ? `any of the ${meetingNoun(facts)[1]}` : someOf(none, facts)
  return phrase`No account is available of ${which}; ${noClaim}.`
}
