import type { Kind } from '../../model/choice.ts'
import { mannerOf } from '../../model/verbs.ts'
import type { Claim, Phrase } from '../claim.ts'
import type { ConclusionPhrases } from '../define-locale.ts'
import type { Convergence, RecurringPoint, SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { inParagraphs, paras } from './citations.ts'
import { view } from './claims.ts'
import { type CountedNoun, classOf, count, counted, formFor } from './counts.ts'
import { bySemicolons, listOf } from './lists.ts'
import { at, of, short } from './meetings.ts'
import { recommendations } from './recommendations.ts'
import { endItem, sentences } from './sentences.ts'
import { aboutSome, meetingNoun } from './series.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  recurring,
  recurringOpening,
  recurringItem: (point, position) => endItem(recurringPoint(point), position),
  convergence: (convergence, facts) =>
    sentences([disputed(convergence, facts), settled(convergence), open(convergence), missing(facts)]),
  conclusions: (final, references) => phrase`Выводы ${of(final)} изложены ${inParagraphs(references)}.`,
  recommendations,
}

const points: CountedNoun = {
  gender: 'n',
  one: 'соображение',
  few: 'соображения',
  many: 'соображений',
  of: 'соображения',
}

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring(all: readonly RecurringPoint[], similar: boolean, facts: SeriesFacts): Phrase {
  if (onlyIn(facts) !== undefined) return []
  if (all.length === 0) return similar ? [] : phrase`Повторения соображений на разных мероприятиях не зафиксировано.`
  const verb = formFor(all.length, { one: 'повторяется', few: 'повторяются', many: 'повторяется' })
  return phrase`В сходной форме ${verb} ${counted(all.length, points)}: ${bySemicolons(all.map(recurringPoint))}.`
}

/** "повторяются следующие пять соображений", "повторяется следующее 21 соображение" */
function recurringOpening(number: number): Phrase {
  const following = classOf(number) === 'one' ? 'повторяется следующее' : 'повторяются следующие'
  const these = number === 1 ? points.one : `${count(number, points.gender)} ${formFor(number, points)}`
  return phrase`В сходной форме ${following} ${these}:`
}

function recurringPoint({ claim, meeting, alsoIn, at: references }: RecurringPoint): Phrase {
  const also = phrase`сходное соображение — ${listOf(alsoIn.map(at))}`
  return phrase`${recurs(claim)} (${short(meeting)}; ${also}; ${paras(references)})`
}

/** What is said to be a point behind a colon is not called one again. */
function recurs(claim: Claim): Phrase {
  return claim.as === 'clause' && mannerOf(claim.verb) === 'asserts' ? claim.text : view(claim)
}

/** Within one meeting participants differed; accounts differ only between meetings. */
function disputed({ disputed: { across, within } }: Convergence, facts: SeriesFacts): Phrase {
  const isNone = onlyIn(facts) === undefined && across.length + within.length === 0
  return sentences([
    across.length === 0 ? [] : phrase`Отчеты расходятся по вопросам, изложенным ${inParagraphs(across)}.`,
    within.length === 0 ? [] : phrase`Мнения участников разошлись по вопросам, изложенным ${inParagraphs(within)}.`,
    isNone ? phrase`Ни одно соображение, зафиксированное на одном мероприятии, не оспаривается в отчете о другом.` : [],
  ])
}

function settled({ settled: references, reopened }: Convergence): Phrase {
  return sentences([
    ended(references, ['был решен', 'были решены'], ''),
    ended(reopened, ['был решен', 'были решены'], ', но на одном из последующих мероприятий возник вновь'),
  ])
}

function ended(references: Convergence['settled'], [was, were]: readonly [string, string], how: string): Phrase {
  if (references.length === 0) return []
  return references.length === 1
    ? phrase`Вопрос, рассмотренный ${inParagraphs(references)}, ${was}${how}.`
    : phrase`Вопросы, рассмотренные ${inParagraphs(references)}, ${were}${how.replace('возник', 'возникли')}.`
}

/** "… не зафиксировано решение в отношении следующего: одна дилемма и два вопроса (Женева)." */
function open({ open: matters }: Convergence): Phrase {
  const [first] = matters
  if (first === undefined) return []
  const kinds = (['dilemma', 'concern', 'question'] as const).flatMap((kind) => {
    const number = matters.filter((matter) => matter.kind === kind).length
    return number === 0 ? [] : [phrase`${counted(number, names[kind])}`]
  })
  const isOne = matters.every(({ meeting }) => meeting.id === first.meeting.id)
  const from = isOne ? phrase` (${short(first.meeting)})` : []
  return phrase`В отчетах не зафиксировано решение в отношении следующего: ${listOf(kinds)}${from}.`
}

/** A concern is counted as the problem that it is of. */
const names: Readonly<Record<Kind, CountedNoun>> = {
  dilemma: { gender: 'f', one: 'дилемма', few: 'дилеммы', many: 'дилемм', of: 'дилеммы' },
  question: { gender: 'm', one: 'вопрос', few: 'вопроса', many: 'вопросов', of: 'вопроса' },
  concern: {
    gender: 'f',
    one: 'вызывающая обеспокоенность проблема',
    few: 'вызывающие обеспокоенность проблемы',
    many: 'вызывающих обеспокоенность проблем',
    of: 'вызывающей обеспокоенность проблемы',
  },
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  if (none === 0 || onlyIn(facts) !== undefined) return []
  const noClaim = 'поэтому в докладе ничего не утверждается о серии в целом'
  return none === facts.meetings.length
    ? phrase`Отчетов об этих ${meetingNoun(facts).aboutAll} не имеется; ${noClaim}.`
    : phrase`Отчетов ${aboutSome(none, facts)} не имеется; ${noClaim}.`
}
