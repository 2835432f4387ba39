import type { Phrase } from '../claim.ts'
import type { ConclusionPhrases, Convergence } from '../conclusion-phrases.ts'
import type { SeriesFacts } from '../introduction-phrases.ts'
import { join, phrase } from '../phrase.ts'
import { assertion } from './claims.ts'
import { meetings, someOf } from './introduction.ts'
import { capital } from './letters.ts'
import { clauses, listOf, paragraphs, paras } from './lists.ts'
import { at, short } from './meetings.ts'
import { count } from './numbers.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  convergence: (moved, facts) =>
    join(
      [recurring(moved, facts), disputed(moved, facts), settled(moved), open(moved), missing(facts)]
        .filter((sentence) => sentence.length > 0)
        .map((sentence, index) => phrase`${index === 0 ? '' : ' '}${sentence}`),
    ),
  conclusions: (references) =>
    phrase`The conclusions of the final conference are set out in ${paragraphs(references)}.`,
  recommendation: (claim, { meeting }, to, reference) =>
    phrase`${capital(claim.as === 'sentence' ? claim.text : assertion(claim, meeting, 'within'))} (${paras([reference])}). The recommendation is addressed to ${listOf(to)}.`,
  noRecommendations: phrase`The available accounts record no recommendation.`,
}

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring({ recurring: points }: Convergence, { seminars, conference }: SeriesFacts): Phrase {
  if (seminars + Number(conference) < 2)
    return phrase`One meeting was held, so that no comparison between meetings can be made.`
  if (points.length === 0) return phrase`No point is recorded from more than one meeting.`
  const items = points.map(
    ({ text, meeting, alsoIn, at: references }) =>
      phrase`that ${text} (${short(meeting)}, with a similar point ${listOf(alsoIn.map(at))}; ${paras(references)})`,
  )
  return phrase`${capital([{ type: 'text', value: count(points.length) }])} ${points.length === 1 ? 'point recurs' : 'points recur'} in similar form: ${clauses(items)}.`
}

function disputed({ disputed: references }: Convergence, { seminars, conference }: SeriesFacts): Phrase {
  if (references.length > 0) return phrase`The accounts differ on the points set out in ${paragraphs(references)}.`
  return seminars + Number(conference) < 2
    ? []
    : phrase`No point recorded at one meeting is disputed in the account of another.`
}

function settled({ settled: references }: Convergence): Phrase {
  return references.length === 0
    ? []
    : phrase`The ${references.length === 1 ? 'matter' : 'matters'} discussed in ${paragraphs(references)} ${references.length === 1 ? 'was' : 'were'} settled in the course of the series.`
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
      : phrase`No account is available of the final conference; the report makes no claim about the series as a whole.`
  const all =
    facts.conference && !facts.conferenceHasAccount
      ? phrase`${meetings(facts)}`
      : phrase`${someOf(none, facts.seminars)}`
  return phrase`${capital(all)} ${none === 1 ? 'has' : 'have'} no account; the report therefore makes no claim about the series as a whole.`
}
