import type { Cited, CitedClaim, Meeting, Phrase } from '../claim.ts'
import type { SummaryKind, SummaryPhrases } from '../define-locale.ts'
import { summaryKinds } from '../define-locale.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { paragraphs, paras } from './citations.ts'
import { assertion, statement } from './claims.ts'
import { count } from './counts.ts'
import { onDate, period } from './dates.ts'
import { clauses, looseList } from './lists.ts'
import { at, heldAt, the } from './meetings.ts'
import { capital, fullStop } from './sentences.ts'
import { countedMeetings, someOf } from './series.ts'
import { voted } from './votes.ts'

/** The summary: what was agreed and where, what was voted on, and what was left open. */
export const summary: SummaryPhrases = {
  opening,
  agreed: (meeting, points) => fullStop(agreement(meeting, points)),
  voted: (ballot, meeting, reference) => phrase`${capital(voted(ballot, meeting))} (${paras([reference])}).`,
  runIn: (heading, words) => phrase`${{ type: 'emphasis', children: [...heading] }} ${words}`,
  headings: {
    conclusions: phrase`Conclusions.`,
    agreement: phrase`Agreement.`,
    votes: phrase`Votes.`,
    open: phrase`Dilemmas, concerns and questions.`,
    contested: phrase`Contested points.`,
  },
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`the choice between ${looseList(texts)}`),
  openItem: (kind, { words, outcome }, reference) => {
    const worry = kind === 'concern' ? 'the concern that ' : ''
    return phrase`${worry}${words} (${outcomes[outcome]}${paras([reference])})`
  },
  list: (items) => fullStop(capital(clauses(items))),
  contestedItem: (asserted, meeting, where, by) => {
    const said = capital('votes' in asserted ? voted(asserted, meeting) : assertion(asserted, meeting))
    const elsewhere = by.map((other) => phrase`${at(other.meeting)} (${paras([other.at])})`)
    return phrase`${said}${cited(where)}; a contrary point is recorded ${clauses(elsewhere)}.`
  },
  spokenViews: (references) => phrase`Views of delegations and speakers are reported in ${paragraphs(references)}.`,
  leftOut,
}

const outcomes = {
  discussed: '',
  'left-open': 'left open, ',
  'not-agreed': 'no agreement, ',
  deferred: 'deferred, ',
} as const

function opening(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  if (only !== undefined) {
    const account = only.account ? phrase`An account of it is available.` : phrase`No account of it is available.`
    return phrase`${capital(the(only.meeting))} was held${heldAt(only.meeting)} ${onDate(only.date)}. ${account}`
  }
  const what = phrase`${countedMeetings(facts)} were held`
  // Without a comma, a number in figures would be read with the year before it: "October 2007 21 seminars".
  const comma = /^\d/u.test(plain(what)) ? ',' : ''
  const held = facts.period === undefined ? what : phrase`${period(facts.period)}${comma} ${what}`
  return phrase`${capital(held)}. ${accounts(facts)}`
}

function accounts(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  const all = facts.meetings.length
  if (none === 0) return phrase`Accounts are available of ${all === 2 ? 'both' : 'all'} of them.`
  if (none === all) return phrase`No account is available of ${all === 2 ? 'either' : 'any'} of them.`
  const other = none === 1 ? 'other' : 'others'
  const [verb, noun] = all - none === 1 ? ['An account is', ''] : ['Accounts are', '']
  return phrase`${verb} available of ${noun}${someOf(all - none, facts)}; nothing is reported here of the ${other}.`
}

/** "There was full agreement in Geneva that … (para. 9), and that … (para. 22)" */
function agreement(meeting: Meeting, [first, ...others]: readonly [CitedClaim, ...CitedClaim[]]): Phrase {
  const said = phrase`${assertion(first.claim, meeting)}${cited(first)}`
  return capital(clauses([said, ...others.map((other) => phrase`${linked(other)}${cited(other)}`)]))
}

/** What follows the first point of a sentence: it was said at the same level, with the same verb. */
function linked({ claim }: CitedClaim): Phrase {
  if (claim.as !== 'proposition') return phrase`that ${claim.text}`
  return claim.level === 'prevailing' ? phrase`of ${statement(claim)}` : phrase`with ${statement(claim)}`
}

function cited({ at: reference, reserved = false }: Cited): Phrase {
  return phrase`${reserved ? ', subject to reservations' : ''} (${paras([reference])})`
}

const left: Readonly<Record<SummaryKind, readonly [one: string, many: string]>> = {
  conclusions: ['conclusion', 'conclusions'],
  agreement: ['point of agreement', 'points of agreement'],
  votes: ['vote', 'votes'],
  open: ['dilemma, concern or question', 'dilemmas, concerns and questions'],
  contested: ['contested point', 'contested points'],
}

/** "The chapters on the themes report four further points of agreement, and two further votes." */
function leftOut(numbers: Readonly<Record<SummaryKind, number>>): Phrase {
  const parts = summaryKinds
    .filter((kind) => numbers[kind] > 0)
    .map((kind) => phrase`${count(numbers[kind])} further ${left[kind][numbers[kind] === 1 ? 0 : 1]}`)
  return parts.length === 0 ? [] : phrase`The chapters on the themes report ${clauses(parts)}.`
}
