import type { Kind } from '../../model/choice.ts'
import { letter } from '../../model/ordinals.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { Concern, Matter, Meeting, Phrase } from '../claim.ts'
import type { DilemmaPhrases } from '../define-locale.ts'
import type { Considerations } from '../facts.ts'
import { join, phrase, plain } from '../phrase.ts'
import { paragraphs, see } from './citations.ts'
import { alternative, considerations } from './considerations.ts'
import { count } from './counts.ts'
import { listOf, series } from './lists.ts'
import { at } from './meetings.ts'
import { endItem, fullStop, sentences } from './sentences.ts'
import { speakers, supporterSentence } from './speakers.ts'
import { verbWords } from './verbs.ts'

/** Sentences about dilemmas, questions and concerns, and their course over the series. */
export const dilemmas: DilemmaPhrases = {
  between: ({ words, outcome }, meeting) =>
    fullStop(phrase`${at(meeting)}，${discussed(outcome, '一个两难问题', '以下选择')}：${against(words)}`),
  echo: (kind, choice, by, meeting) => sentences([fullStop(similar(kind, choice, by, meeting)), supporterSentence(by)]),
  sameConcern: (by, meeting) => {
    const { where, who } = speakers(by, meeting, false)
    return sentences([phrase`${where}${who}${verbWords.concerned.same}。`, supporterSentence(by)])
  },
  question: ({ words, outcome }, meeting, references) =>
    fullStop(phrase`${at(meeting)}，${askedOne(outcome, words)}${see(references, '另见')}`),
  concern: (concern, meeting, references) =>
    sentences([
      fullStop(phrase`${concerned(concern, meeting)}：${concern.text}${see(references, '另见')}`),
      supporterSentence(concern),
    ]),
  questionsOpening: (outcome, meeting) => phrase`${at(meeting)}，${asked(outcome, phrase`以下问题`)}：`,
  questionItem: endItem,
  considerations,
  alternatives,
  alternative,
  waysForward,
  bearing: (references) => phrase`另见${paragraphs(references)}。`,
  takenUpAgain: (kind, outcome, meetings) =>
    phrase`${listOf(meetings.map(at))}再次讨论了这一${kindNames[kind]}${ends[outcome]}。`,
  settled: (kind, meeting, reference) =>
    phrase`这一${kindNames[kind]}${at(meeting)}得到解决(${paragraphs([reference])})。`,
  reopened: (kind, meeting, reference, again) =>
    phrase`这一${kindNames[kind]}${at(meeting)}得到解决(${paragraphs([reference])})，但${at(again)}又被重新提出。`,
  notTakenUp: (kind) => phrase`其后各次会议的纪要没有再提到这一${kindNames[kind]}。`,
  noneTakenUp: (references) => phrase`其后各次会议的纪要均没有再提到${paragraphs(references)}所述事项。`,
}

/** What each kind is called. */
export const kindNames: Readonly<Record<Kind, string>> = {
  dilemma: '两难问题',
  question: '问题',
  concern: '关切',
}

/** How a sentence ends that tells of a later discussion. */
const ends: Readonly<Record<MatterOutcome, string>> = {
  discussed: '',
  'left-open': '，但悬而未决',
  'not-agreed': '，但未达成一致',
  deferred: '，并推迟了审议',
}

/** What became of a choice, as a dilemma that was discussed or as the choice itself. */
function discussed(outcome: MatterOutcome, dilemma: string, choice: string): string {
  switch (outcome) {
    case 'discussed':
      return `讨论了${dilemma}`
    case 'left-open':
      return `讨论了${dilemma}，该问题悬而未决`
    case 'not-agreed':
      return `未就${choice}达成一致`
    case 'deferred':
      return `推迟了对${choice}的审议`
  }
}

/** What became of a question. */
function asked(outcome: MatterOutcome, question: Phrase): Phrase {
  switch (outcome) {
    case 'discussed':
      return phrase`讨论了${question}`
    case 'left-open':
      return phrase`${question}悬而未决`
    case 'not-agreed':
      return phrase`未就${question}达成一致`
    case 'deferred':
      return phrase`推迟了对${question}的审议`
  }
}

/** "讨论了如何…这一问题"; a question of several parts stands behind a colon, where it cannot be misread. */
function askedOne(outcome: MatterOutcome, question: Phrase): Phrase {
  return /[，；：,;]/u.test(plain(question))
    ? phrase`${asked(outcome, phrase`以下问题`)}：${question}`
    : asked(outcome, phrase`${question}这一问题`)
}

/**
 * "在日内瓦，讨论了一个涉及三种选择的两难问题：", or, where more is told of it, that first, and then "在日内瓦，这些选择
 * 如下：".
 */
function alternatives(number: number, outcome: MatterOutcome, meeting: Meeting, more: readonly Phrase[]): Phrase {
  const choices = `${count(number)}种选择`
  const told = phrase`${at(meeting)}，${discussed(outcome, `一个涉及${choices}的两难问题`, `${choices}之间的取舍`)}`
  return more.every((sentence) => sentence.length === 0)
    ? phrase`${told}：`
    : sentences([phrase`${told}。`, ...more, phrase`${at(meeting)}，这些选择如下：`])
}

function concerned(concern: Concern, meeting: Meeting): Phrase {
  const { said } = verbWords.concerned
  if (concern.by.length === 0) return phrase`${at(meeting)}，有人${said}`
  const { where, who } = speakers(concern, meeting, false)
  return phrase`${where}${who}${said}`
}

function similar(kind: Kind, { words, outcome }: Matter<readonly Phrase[]>, by: Concern, meeting: Meeting): Phrase {
  const [text = []] = words
  switch (kind) {
    case 'dilemma':
      return phrase`${at(meeting)}，${happened(outcome, '类似的两难问题')}：${against(words)}`
    case 'question':
      return phrase`${at(meeting)}，${happened(outcome, '类似的问题')}：${text}`
    case 'concern': {
      const { where, who } =
        by.by.length === 0 ? { where: phrase`${at(meeting)}，`, who: '有人' } : speakers(by, meeting, false)
      return phrase`${where}${who}表达了类似的关切：${text}`
    }
  }
}

function happened(outcome: MatterOutcome, what: string): string {
  switch (outcome) {
    case 'discussed':
      return `讨论了${what}`
    case 'left-open':
      return `${what}悬而未决`
    case 'not-agreed':
      return `讨论了${what}，但未达成一致`
    case 'deferred':
      return `推迟了对${what}的审议`
  }
}

function waysForward({ said, see: references }: Considerations): Phrase {
  if (said.length === 0) return phrase`关于可能的办法，见${paragraphs(references)}。`
  const ways = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase`(${listOf(meetings.map(at))}提到)`
    return phrase`${text}${where}`
  })
  const mentioned = said.length === 1 ? '提到了一种可能的办法' : '提到了以下可能的办法'
  return fullStop(phrase`${mentioned}：${series(ways)}${see(references, '另见')}`)
}

/** Equal space for each horn: "一方面，…；另一方面，…", "(a)…；(b)…；(c)…". */
function against(horns: readonly Phrase[]): Phrase {
  const [one = [], other = []] = horns
  if (horns.length === 2) return phrase`一方面，${one}；另一方面，${other}`
  return join(horns.map((horn, index) => phrase`${index === 0 ? '' : '；'}(${letter(index + 1)})${horn}`))
}
