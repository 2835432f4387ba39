import type { CrossReference } from '../../model/document.ts'
import type { Claim, Meeting, Phrase } from '../claim.ts'
import type { ConclusionPhrases, Convergence, SeriesFacts } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { paragraphs, paras } from './citations.ts'
import { assertion, view } from './claims.ts'
import { count } from './counts.ts'
import { meetings, someOf } from './introduction.ts'
import { clauses, listOf } from './lists.ts'
import { at, short } from './meetings.ts'
import { capital, sentences } from './sentences.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  convergence: (convergence, facts) =>
    sentences([
      recurring(convergence, facts),
      disputed(convergence, facts),
      settled(convergence),
      open(convergence),
      missing(facts),
    ]),
  conclusions: (references) =>
    phrase`The conclusions of the final conference are set out in ${paragraphs(references)}.`,
  recommendation,
  noRecommendations: phrase`The available accounts record no recommendation.`,
}

function recommendation(claim: Claim, meeting: Meeting, to: readonly Phrase[], reference: CrossReference): Phrase {
  const words = claim.as === 'sentence' ? claim.text : assertion(claim, meeting, 'within')
  return phrase`${capital(words)} (${paras([reference])}). The recommendation is addressed to ${listOf(to)}.`
}

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring({ recurring: points }: Convergence, { seminars, conference }: SeriesFacts): Phrase {
  if (seminars + Number(conference) < 2)
    return phrase`One meeting was held, so that no comparison between meetings can be made.`
  if (points.length === 0) return phrase`No point is recorded from more than one meeting.`
  const number = capital([{ type: 'text', value: count(points.length) }])
  const recur = points.length === 1 ? 'point recurs' : 'points recur'
  return phrase`${number} ${recur} in similar form: ${clauses(points.map(recurringPoint))}.`
}

function recurringPoint({ claim, meeting, alsoIn, at: references }: Convergence['recurring'][number]): Phrase {
  const also = phrase`with a similar point ${listOf(alsoIn.map(at))}`
  return phrase`${view(claim)} (${short(meeting)}, ${also}; ${paras(references)})`
}

function disputed({ disputed: references }: Convergence, { seminars, conference }: SeriesFacts): Phrase {
  if (references.length > 0) return phrase`The accounts differ on the points set out in ${paragraphs(references)}.`
  return seminars + Number(conference) < 2
    ? []
    : phrase`No point recorded at one meeting is disputed in the account of another.`
}

function settled({ settled: references }: Convergence): Phrase {
  if (references.length === 0) return []
  const [matters, were] = references.length === 1 ? ['matter', 'was'] : ['matters', 'were']
  return phrase`The ${matters} discussed in ${paragraphs(references)} ${were} settled in the course of the series.`
}

/** "The dilemma, the concern and the open question, all from Geneva, are not reported as settled." */
function open({ open: matters }: Convergence): Phrase {
  const [first] = matters
  if (first === undefined) return []
  const kinds = (['dilemma', 'concern', 'question'] as const).flatMap((kind) => {
    const number = matters.filter((matter) => matter.kind === kind).length
    return number === 0
      ? []
      : [phrase`the ${number === 1 ? '' : `${count(number)} `}${names[kind][number === 1 ? 0 : 1]}`]
  })
  const same = matters.every(({ meeting }) => meeting === first.meeting)
  const from = same
    ? phrase`, ${matters.length > 2 ? 'all ' : matters.length > 1 ? 'both ' : ''}from ${short(first.meeting)},`
    : []
  return phrase`${capital(listOf(kinds))}${from} ${matters.length === 1 ? 'is' : 'are'} not reported as settled.`
}

const names = {
  dilemma: ['dilemma', 'dilemmas'],
  concern: ['concern', 'concerns'],
  question: ['open question', 'open questions'],
} as const

function missing(facts: SeriesFacts): Phrase {
  const none = facts.seminars - facts.seminarsWithAccount
  if (none === 0)
    return facts.withoutAccount.length === 0
      ? []
      : phrase`No account is available of the final conference; ${noClaim('')}.`
  const noConference = facts.conference && !facts.conferenceHasAccount
  const all = noConference ? meetings(facts) : phrase`${someOf(none, facts.seminars)}`
  return phrase`${capital(all)} ${none === 1 ? 'has' : 'have'} no account; ${noClaim('therefore ')}.`
}

function noClaim(therefore: string): string {
  return `the report ${therefore}makes no claim about the series as a whole`
}
