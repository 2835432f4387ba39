import type { Cited, CitedClaim, Meeting, Phrase } from '../claim.ts'
import type { SummaryKind, SummaryPhrases } from '../define-locale.ts'
import { summaryKinds } from '../define-locale.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { paragraphs, paras } from './citations.ts'
import { andThat, assertion, statement } from './claims.ts'
import { onDate, period } from './dates.ts'
import { furtherThings } from './further-things.ts'
import { clauses, looseList } from './lists.ts'
import { at, genderOfMeeting, heldAt, wasHeld } from './meetings.ts'
import { fullStop } from './sentences.ts'
import { countedMeetings, genderOfMeetings, otherMeetings, someOf } from './series.ts'
import { voted } from './votes.ts'

/** The summary: what was agreed and where, what was voted on, and what was left open. */
export const summary: SummaryPhrases = {
  opening,
  agreed: (meeting, points) => fullStop(agreement(meeting, points)),
  voted: (ballot, meeting, reference) => phrase`${voted(ballot, meeting)} (${paras([reference])}).`,
  runIn: (heading, words) => phrase`${{ type: 'strong', children: [...heading] }} ${words}`,
  headings: {
    conclusions: phrase`الاستنتاجات.`,
    agreement: phrase`نقاط الاتفاق.`,
    votes: phrase`عمليات التصويت.`,
    open: phrase`المعضلات والشواغل والمسائل.`,
    contested: phrase`النقاط الخلافية.`,
  },
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`الاختيار بين ${looseList(texts)}`),
  openItem: (kind, { words, outcome }, reference) =>
    phrase`${matters[kind]}${words} (${outcomes[outcome]}${paras([reference])})`,
  list: (items) => fullStop(clauses(items)),
  contestedItem: (asserted, meeting, where, by) => {
    const said = 'votes' in asserted ? voted(asserted, meeting) : assertion(asserted, meeting)
    const elsewhere = by.map((other) => phrase`${at(other.meeting)} (${paras([other.at])})`)
    return phrase`${said}${cited(where)}؛ وسجل ما يخالف ذلك ${clauses(elsewhere)}.`
  },
  spokenViews: (references) => phrase`ترد آراء الوفود والمتكلمين في ${paragraphs(references)}.`,
  leftOut,
}

/** What stands before the words of a matter, so that they read as one: "مسألة من المسؤول عن …". */
const matters = { dilemma: '', question: 'مسألة ', concern: 'القلق من أن ' } as const

const outcomes = {
  discussed: '',
  'left-open': 'دون حسم، ',
  'not-agreed': 'دون اتفاق، ',
  deferred: 'أرجئ النظر، ',
} as const

function opening(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  if (only !== undefined) {
    const isFeminine = genderOfMeeting(only.meeting) === 'f'
    const account = `${only.account ? 'ويتوافر' : 'ولا يتوافر'} تقرير ${isFeminine ? 'عنها' : 'عنه'}.`
    return phrase`${wasHeld(only.meeting)}${heldAt(only.meeting)} ${onDate(only.date)}. ${account}`
  }
  const held = genderOfMeetings(facts) === 'f' ? 'عقدت' : 'عقد'
  const when = facts.period === undefined ? '' : ` ${period(facts.period)}`
  // The period last: a number in figures would be read with the year before it.
  return phrase`${held} ${countedMeetings(facts, 'subject')}${when}. ${accounts(facts)}`
}

function accounts(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  const all = facts.meetings.length
  const any = all === 2 ? 'منهما' : 'منها'
  if (none === 0) return phrase`ويتوافر تقرير عن كل ${any}.`
  if (none === all) return phrase`ولا يتوافر تقرير عن أي ${any}.`
  const available = all - none === 1 ? 'ويتوافر تقرير' : 'وتتوافر تقارير'
  return phrase`${available} عن ${someOf(all - none, facts)}؛ ولا يرد هنا شيء عن ${otherMeetings(none)}.`
}

/** "كان هناك في جنيف اتفاق تام على أن … (الفقرة 9)، وعلى أن … (الفقرة 22)" */
function agreement(meeting: Meeting, [first, ...others]: readonly [CitedClaim, ...CitedClaim[]]): Phrase {
  const said = phrase`${assertion(first.claim, meeting)}${cited(first)}`
  return clauses([said, ...others.map((other) => phrase`${linked(other, meeting)}${cited(other)}`)])
}

/** What follows the first point of a sentence: it was said at the same level, with the same verb. */
function linked({ claim }: CitedClaim, meeting: Meeting): Phrase {
  if (claim.as !== 'proposition') return phrase`${andThat(claim, meeting)} ${claim.text}`
  return claim.level === 'prevailing' ? statement(claim) : phrase`مع ${statement(claim)}`
}

function cited({ at: reference, reserved = false }: Cited): Phrase {
  return phrase`${reserved ? '، مع تحفظات' : ''} (${paras([reference])})`
}

/** "وترد في الفصول المتعلقة بالمواضيع أربع نقاط اتفاق أخرى، وعمليتا تصويت أخريان." */
function leftOut(numbers: Readonly<Record<SummaryKind, number>>): Phrase {
  const parts = summaryKinds
    .filter((kind) => numbers[kind] > 0)
    .map((kind) => phrase`${furtherThings(kind, numbers[kind])}`)
  return parts.length === 0 ? [] : phrase`وترد في الفصول المتعلقة بالمواضيع ${clauses(parts)}.`
}
