import type { RecurringPoint } from '../locales/facts.ts'
import type { Finding } from '../model/evidence.ts'
import { membersOf } from '../model/evidence.ts'
import type { StatementId, Subject } from '../model/names.ts'
import { sessionOf } from '../model/order.ts'
import type { Assertion, Point } from '../model/statement.ts'
import { goesAgainst } from '../model/verbs.ts'
import type { Context } from './context.ts'
import type { Citing, FilledParagraph, WaitingSentences } from './filled.ts'
import { prose } from './filled.ts'
import { nameInFullOnce } from './name-meetings.ts'
import { positionIn } from './themes/finding-paragraphs.ts'

/** More points than these that recur are no sentence any more: they are a list. */
const mostInSentence = 3

/** Says which points recur from one meeting to another: in a sentence, or as a list of its own. */
export function sayRecurring(context: Context): {
  readonly list: readonly FilledParagraph[]
  readonly sentence: WaitingSentences
} {
  const { facts, locale } = context
  const findings = context.evidence.themes.flatMap((theme) => theme.findings)
  const points = findings.filter(isTied).flatMap((finding) => recurring(finding, context))
  if (points.length > mostInSentence) return { list: listOf(points, context), sentence: () => [] }
  const similar = findings.some(isSimilarElsewhere)
  const named = points.map(byName())
  const sentence: WaitingSentences = (numbering) => [
    locale.conclusion.recurring(
      named.map((point) => cited(point, numbering)),
      similar,
      facts,
    ),
  ]
  return { list: [], sentence }
}

function listOf(points: readonly Recurring[], { locale: { conclusion } }: Context): readonly FilledParagraph[] {
  return [
    prose(
      'recurring',
      () => conclusion.recurringOpening(points.length),
      points.flatMap(({ sources }) => sources),
    ),
    ...points.map(byName()).map((point, index): FilledParagraph => {
      const say = (numbering: Citing) => conclusion.recurringItem(cited(point, numbering), positionIn(points, index))
      return { ...prose(`recurring-${index + 1}`, say, point.sources), level: 1 }
    }),
  ]
}

/** Names each meeting in full once, in the order in which the points are printed. */
function byName(): (point: Recurring) => Recurring {
  const name = nameInFullOnce()
  return (point) => ({ ...point, meeting: name(point.meeting), alsoIn: point.alsoIn.map(name) })
}

function cited({ claim, meeting, alsoIn, homes }: Recurring, { citeAll }: Citing): RecurringPoint {
  return { claim, meeting, alsoIn, at: citeAll(homes) }
}

/** A point that recurs, before the paragraphs are numbered. */
interface Recurring extends Omit<RecurringPoint, 'at'> {
  readonly homes: readonly Subject[]
  readonly sources: readonly StatementId[]
}

/**
 * A finding recurs if another meeting made a similar point; a conclusion, if it is consistent with an older record. A
 * view that one meeting favours and another opposes is not similar. It is told in the words of a meeting: a speaker's
 * view is no meeting's.
 */
function recurring(finding: Finding, context: Context): readonly Recurring[] {
  const told = membersOf(finding).find(isOfMeeting)
  if (told === undefined) return []
  const others = similarElsewhere(told, finding, context)
  if (others.length === 0) return []
  const homes = others.flatMap((id) => context.homeOf(id) ?? [])
  const alsoIn = [...new Map(others.map((id) => [sessionOf(id), context.meeting(id)])).values()]
  return [
    {
      claim: context.shortClaim(told),
      meeting: context.meeting(told.id),
      alsoIn,
      homes: [finding.subject, ...homes],
      sources: [told.id, ...others],
    },
  ]
}

function isTied({ consistentWith, echoes }: Finding): boolean {
  return echoes.length + consistentWith.length > 0
}

function isOfMeeting(member: Assertion): member is Point {
  return member.kind === 'point' && member.by.length === 0 && member.wording.as !== 'sentence'
}

/** What other meetings recorded that is similar, and that they favoured or opposed alike. */
function similarElsewhere(told: Point, finding: Finding, { assertion }: Context): readonly StatementId[] {
  const others = [...membersOf(finding), ...finding.consistentWith].map(({ id }) => id)
  return others.filter((id) => {
    const other = assertion(id)
    return (
      sessionOf(id) !== sessionOf(told.id) &&
      other?.kind === 'point' &&
      goesAgainst(other.verb) === goesAgainst(told.verb)
    )
  })
}

/** Tells whether something that one meeting recorded is tied as similar to what another did, whoever said it. */
export function isSimilarElsewhere(finding: Finding): boolean {
  const { consistentWith, echoes, mentions } = finding
  if (echoes.length + consistentWith.length + mentions.length === 0) return false
  const ids = [...[...membersOf(finding), ...consistentWith].map(({ id }) => id), ...mentions]
  return new Set(ids.map(sessionOf)).size > 1
}
