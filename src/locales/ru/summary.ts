import type { MatterOutcome } from '../../model/statement.ts'
import type { Cited, CitedClaim, Meeting, Phrase } from '../claim.ts'
import type { SummaryKind, SummaryPhrases } from '../define-locale.ts'
import { summaryKinds } from '../define-locale.ts'
import type { SeriesFacts } from '../facts.ts'
import { joinWith, phrase } from '../phrase.ts'
import { isKnown } from '../shared/calendar.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { inParagraphs, paras } from './citations.ts'
import { assertion, statement } from './claims.ts'
import { type CountedNoun, counted } from './counts.ts'
import { period } from './dates.ts'
import { bySemicolons, clauses, hanging, listOf, looseList } from './lists.ts'
import { at } from './meetings.ts'
import { wasHeld } from './place-and-date.ts'
import { capital, fullStop, sentences } from './sentences.ts'
import { aboutSome, heldMeetings } from './series.ts'
import { voted } from './votes.ts'

/** The summary: what was agreed and where, what was voted on, and what was left open. */
export const summary: SummaryPhrases = {
  opening,
  agreed: (meeting, points) => fullStop(agreement(meeting, points)),
  voted: (ballot, meeting, reference) => phrase`${capital(voted(ballot, meeting))} (${paras([reference])}).`,
  runIn: (heading, words) => phrase`${{ type: 'emphasis', children: [...heading] }} ${words}`,
  headings: {
    conclusions: phrase`Выводы.`,
    agreement: phrase`Согласованные вопросы.`,
    votes: phrase`Результаты голосования.`,
    open: phrase`Дилеммы, вопросы и проблемы, вызывающие обеспокоенность.`,
    contested: phrase`Спорные вопросы.`,
  },
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`дилемма: ${looseList(texts, 'или')}`),
  openItem: (kind, { words, outcome }, reference) =>
    phrase`${named[kind]}${words} (${outcomes[outcome]}${paras([reference])})`,
  list: (items) => fullStop(capital(items.length === 1 ? (items[0] ?? []) : bySemicolons(items))),
  contestedItem: (asserted, meeting, where, by) => {
    const said = capital('votes' in asserted ? voted(asserted, meeting) : assertion(asserted, meeting))
    const elsewhere = by.map((other) => phrase`${at(other.meeting)} (${paras([other.at])})`)
    return phrase`${said}${cited(where)}; противоположное мнение зафиксировано ${listOf(elsewhere)}.`
  },
  spokenViews: (references) => phrase`Мнения делегаций и выступавших изложены ${inParagraphs(references)}.`,
  leftOut,
}

const named = { dilemma: '', question: 'вопрос о том, ', concern: 'обеспокоенность по поводу того, что ' } as const

const outcomes: Readonly<Record<MatterOutcome, string>> = {
  discussed: '',
  'left-open': 'решение не найдено, ',
  'not-agreed': 'согласие не достигнуто, ',
  deferred: 'рассмотрение отложено, ',
}

function opening(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  if (only !== undefined) {
    const account = only.account ? 'Имеется отчет' : 'Отчета'
    return sentences([wasHeld(only), phrase`${account} об этом мероприятии${only.account ? '' : ' не имеется'}.`])
  }
  const { period: when } = facts
  const what = heldMeetings(facts)
  const held = when === undefined || !isKnown(when) ? what : phrase`${period(when)} ${what}`
  return sentences([phrase`${capital(held)}.`, phrase`${accounts(facts)}.`])
}

function accounts(facts: SeriesFacts): string {
  const none = withoutAccount(facts).length
  const all = facts.meetings.length
  const every = all === 2 ? 'об обоих этих мероприятиях' : 'обо всех этих мероприятиях'
  if (none === 0) return `Имеются отчеты ${every}`
  if (none === all) return 'Отчетов ни об одном из этих мероприятий не имеется'
  const others = none === 1 ? 'об оставшемся мероприятии' : 'об остальных мероприятиях'
  const available = all - none === 1 ? 'Имеется отчет' : 'Имеются отчеты'
  return `${available} ${aboutSome(all - none, facts)}; ${others} в докладе ничего не сообщается`
}

/** "В Женеве было достигнуто полное согласие в отношении того, что … (п. 9), и того, что … (п. 22)" */
function agreement(meeting: Meeting, [first, ...others]: readonly [CitedClaim, ...CitedClaim[]]): Phrase {
  const said = phrase`${assertion(first.claim, meeting)}${cited(first)}`
  const all = [said, ...others.map((other) => phrase`${linked(other)}${cited(other)}`)]
  if (first.claim.as === 'proposition') return capital(hanging(all))
  return capital(first.claim.verb === 'recommended' ? bySemicolons(all) : clauses(all))
}

/** What follows the first point of a sentence: it was said at the same level, with the same verb. */
function linked({ claim }: CitedClaim): Phrase {
  if (claim.as === 'proposition')
    return phrase`${claim.level === 'prevailing' ? 'в пользу тезиса' : 'с тезисом'} ${statement(claim)}`
  if (claim.verb !== undefined) return phrase`${claim.verb === 'recommended' ? '' : 'что '}${claim.text}`
  switch (claim.level) {
    case 'concluded':
      return phrase`о том, что ${claim.text}`
    case 'full':
    case 'agreed':
    case 'broad':
      return phrase`того, что ${claim.text}`
    case 'prevailing':
      return phrase`в том, что ${claim.text}`
    default:
      return phrase`что ${claim.text}`
  }
}

function cited({ at: reference, reserved = false }: Cited): Phrase {
  return phrase`${reserved ? ', с оговорками' : ''} (${paras([reference])})`
}

const left: Readonly<Record<SummaryKind, CountedNoun>> = {
  conclusions: { gender: 'm', one: 'вывод', few: 'вывода', many: 'выводов', of: 'вывода' },
  agreement: {
    gender: 'm',
    one: 'согласованный вопрос',
    few: 'согласованных вопроса',
    many: 'согласованных вопросов',
    of: 'согласованного вопроса',
  },
  votes: { gender: 'n', one: 'голосование', few: 'голосования', many: 'голосований', of: 'голосования' },
  open: {
    gender: 'm',
    one: 'обсуждавшийся вопрос',
    few: 'обсуждавшихся вопроса',
    many: 'обсуждавшихся вопросов',
    of: 'обсуждавшегося вопроса',
  },
  contested: {
    gender: 'm',
    one: 'спорный вопрос',
    few: 'спорных вопроса',
    many: 'спорных вопросов',
    of: 'спорного вопроса',
  },
}

/** "В главах, посвященных темам, отражены также: четыре согласованных вопроса; два голосования." */
function leftOut(numbers: Readonly<Record<SummaryKind, number>>): Phrase {
  const parts = summaryKinds
    .filter((kind) => numbers[kind] > 0)
    .map((kind) => phrase`${counted(numbers[kind], left[kind])}`)
  if (parts.length === 0) return []
  return phrase`В главах, посвященных темам, дополнительно отражено следующее: ${joinWith(parts, ', ', ' и ')}.`
}
