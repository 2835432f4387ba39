import { letter } from '../../model/ordinals.ts'
import type { Cited, CitedClaim, Meeting, Phrase } from '../claim.ts'
import type { SummaryKind, SummaryPhrases } from '../define-locale.ts'
import { summaryKinds } from '../define-locale.ts'
import type { SeriesFacts } from '../facts.ts'
import { joinWith, phrase, plain } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { bracketed, paragraphs } from './citations.ts'
import { assertion, quoted } from './claims.ts'
import { count } from './counts.ts'
import { period } from './dates.ts'
import { heldSentence } from './introduction.ts'
import { listOf, series } from './lists.ts'
import { at } from './meetings.ts'
import { opening as listOpening } from './openings.ts'
import { fullStop, sentences } from './sentences.ts'
import { countedMeetings, meetingNoun, someOf } from './series.ts'
import { voted } from './votes.ts'

/** The summary: what was agreed and where, what was voted on, and what was left open. */
export const summary: SummaryPhrases = {
  opening,
  agreed: (meeting, points) => fullStop(agreement(meeting, points)),
  voted: (ballot, meeting, reference) => phrase`${voted(ballot, meeting)}(${paragraphs([reference])})。`,
  // The colon is no part of what is strong: Markdown would not see where that ends between it and a character.
  runIn: (heading, words) => phrase`${{ type: 'strong', children: [...heading] }}：${words}`,
  headings: {
    conclusions: phrase`结论`,
    agreement: phrase`一致意见`,
    votes: phrase`表决`,
    open: phrase`两难问题、关切和问题`,
    contested: phrase`有争议的观点`,
  },
  choice,
  openItem: (kind, { words, outcome }, reference) => {
    const worry = kind === 'concern' ? '对以下情况的关切：' : ''
    return phrase`${worry}${words}${bracketed([phrase`${outcomes[outcome]}`, paragraphs([reference])])}`
  },
  list: (items) => fullStop(series(items)),
  contestedItem: (asserted, meeting, where, by) => {
    const said = 'votes' in asserted ? voted(asserted, meeting) : assertion(asserted, meeting)
    const elsewhere = by.map((other) => phrase`${at(other.meeting)}(${paragraphs([other.at])})`)
    return phrase`${said}${cited(where)}；${listOf(elsewhere)}记录的意见与此相反。`
  },
  spokenViews: (references) => phrase`各代表团和发言者的意见见${paragraphs(references)}。`,
  leftOut,
}

const outcomes = {
  discussed: '',
  'left-open': '悬而未决',
  'not-agreed': '未达成一致',
  deferred: '推迟审议',
} as const

/** "在甲与乙之间作出选择"; alternatives that hold commas are lettered, so that it is seen where each begins. */
function choice(texts: readonly Phrase[]): Phrase {
  if (texts.length < 2) return texts[0] ?? []
  const holdComma = texts.some((text) => /[，、；,;]/u.test(plain(text)))
  const each = holdComma ? texts.map((text, index) => phrase`(${letter(index + 1)})${text}`) : texts
  return phrase`在${joinWith(each, '、', texts.length === 2 ? '与' : '和')}之间作出选择`
}

function opening(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  if (only !== undefined)
    return sentences([heldSentence(only), phrase`${only.account ? '会议有纪要' : '会议没有纪要'}。`])
  const what = phrase`举行了${countedMeetings(facts)}`
  const held = facts.period === undefined ? what : phrase`${period(facts.period)}，${what}`
  return phrase`${held}。${accounts(facts)}`
}

function accounts(facts: SeriesFacts): string {
  const none = withoutAccount(facts).length
  const all = facts.meetings.length
  const { measure, noun } = meetingNoun(facts)
  const whole = all === 2 ? `两${measure}${noun}` : `各${measure}${noun}`
  if (none === 0) return `${whole}均有纪要。`
  if (none === all) return `${whole}均没有纪要。`
  return `${someOf(all - none, facts)}有纪要；本报告未述及其余${count(none)}${measure}。`
}

/** "在日内瓦，与会者达成完全一致，认为…(第9段)"; of several points, "在日内瓦，与会者就以下各点达成完全一致：…；…" */
function agreement(meeting: Meeting, points: readonly [CitedClaim, ...CitedClaim[]]): Phrase {
  const [first] = points
  if (points.length === 1) return phrase`${assertion(first.claim, meeting)}${cited(first)}`
  const each = points.map((point) => phrase`${wordsOf(point)}${cited(point)}`)
  return phrase`${listOpening(first.claim, meeting, 'first')}：${series(each)}`
}

function wordsOf({ claim }: CitedClaim): Phrase {
  return claim.as === 'proposition' ? quoted(claim) : claim.text
}

function cited({ at: reference, reserved = false }: Cited): Phrase {
  return bracketed([reserved ? phrase`附有保留` : [], paragraphs([reference])])
}

const left: Readonly<Record<SummaryKind, (number: string) => string>> = {
  conclusions: (number) => `${number}项结论`,
  agreement: (number) => `${number}项一致意见`,
  votes: (number) => `${number}次表决`,
  open: (number) => `${number}个两难问题、关切或问题`,
  contested: (number) => `${number}个有争议的观点`,
}

/** "各专题章节还载有四项一致意见。", "各专题章节还载有：四项一致意见；两次表决。" */
function leftOut(numbers: Readonly<Record<SummaryKind, number>>): Phrase {
  const parts = summaryKinds.filter((kind) => numbers[kind] > 0).map((kind) => left[kind](count(numbers[kind])))
  return parts.length === 0 ? [] : phrase`各专题章节还载有${parts.length > 1 ? '：' : ''}${parts.join('；')}。`
}
