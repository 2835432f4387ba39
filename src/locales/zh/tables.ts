import type { CountedKind } from '../../model/coverage-of.ts'
import { countedKinds } from '../../model/coverage-of.ts'
import { isAgreed, plainLevel } from '../../model/levels.ts'
import type { Asserted } from '../claim.ts'
import type { TablePhrases } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { kindNames } from './dilemmas.ts'
import { languageName } from './languages.ts'
import { levelWords } from './levels.ts'
import { series } from './lists.ts'
import { inTable, short } from './meetings.ts'
import { fullStop } from './sentences.ts'
import { number } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { recordedVotes } from './votes.ts'

const nothingMeans = '–：没有观点记录'

/** Captions, column heads and cells. */
export const tables: TablePhrases = {
  meetings: {
    title: '系列会议一览',
    description: '按顺序每次会议一行：名称、日期、合办方、有无纪要。',
    columns: { meeting: '会议', date: '日期', with: '合办方', account: '纪要' },
  },
  coverage: {
    title: '各专题和各次会议记录的观点数',
    description:
      '每个专题一行，每次会议一列。每格列明达成一致和提出的观点数以及所记录的表决、两难问题、问题和关切数；' +
      '颜色越深，数目越多，与一致程度无关。',
    columns: { theme: '专题' },
  },
  numbered: {
    description:
      '每个专题一行，每次会议一列，按会议在上文一览中的编号排列。每格列明达成一致和提出的观点数以及所记录的表决、' +
      '两难问题、问题和关切数，所用字母说明见下文；颜色越深，数目越多，与一致程度无关。',
    part: (title, from, to) => `${title}：${from === to ? `会议${to}` : `会议${from}至${to}`}`,
    key: phrase`会议编号`,
    meeting: (number, meeting) => phrase`${String(number)}：${short(meeting)}`,
    counts: (counts) =>
      countedKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${counts[kind]}${letters[kind].letter}`)
        .join(' '),
    noAccount: 'x',
    signs: (counted, others) =>
      [
        ...counted.map((kind) => `${letters[kind].letter}：${letters[kind].means}`),
        ...others.map((other) => (other === 'nothing' ? nothingMeans : 'x：无纪要')),
      ].join('；'),
  },
  concordance: {
    title: '段落、会议和记录的一致程度',
    description: '每个根据记录编写的段落一行：段号、所依据纪要的会议、其中记录的一致程度。',
    columns: { paragraph: '段', meetings: '会议', levels: '记录为' },
  },
  meeting: (meeting, title, focus) => {
    const name = inTable(meeting)
    const named = title === undefined ? name : phrase`${name}：${title}`
    return focus === undefined ? named : phrase`${named}。重点：${focus}`
  },
  shortMeeting: short,
  available: '有',
  noAccount: '无纪要',
  nothing: '–',
  several: series,
  source: (title, language, foreign) => phrase`${title}${foreign ? `，${languageName(language)}` : ''}`,
  note: fullStop,
  category: (name) => name,
  nothingMeans,
  shades: '记录的观点数：',
  shade: (points) => (points === 6 ? '6及以上' : String(points)),
  counts: (counts) =>
    countedKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${countWords[kind]}${counts[kind]}${measures[kind]}`)
      .join('、'),
  recorded,
  matter: (kind, outcome) =>
    outcome === 'discussed' ? kindNames[kind] : `${kindNames[kind]}，${outcomeWords[outcome]}`,
  followUp: '后续行动',
}

function recorded(asserted: Asserted): string {
  if ('votes' in asserted) return recordedVotes(asserted.votes)
  const { level, verb } = asserted
  const known = isAgreed(level) || level === plainLevel ? levelWords[level].recorded : plain(number(level, asserted))
  if (verb === undefined) return known
  const { alone } = verbWords[verb]
  return level === plainLevel ? alone : `${known}，${alone}`
}

/** The words of a cell, which is narrow, and by what each kind is counted. */
const countWords: Readonly<Record<CountedKind, string>> = {
  agreed: '一致',
  voted: '表决',
  raised: '提出',
  dilemma: '两难',
  concern: '关切',
  question: '问题',
}

const measures: Readonly<Record<CountedKind, string>> = {
  agreed: '项',
  voted: '次',
  raised: '项',
  dilemma: '个',
  concern: '项',
  question: '个',
}

/** Letters, since a line may end between two characters of Chinese, but not within a number and its letter. */
const letters: Readonly<Record<CountedKind, { readonly letter: string; readonly means: string }>> = {
  agreed: { letter: 'a', means: '达成一致' },
  voted: { letter: 'b', means: '表决' },
  raised: { letter: 'c', means: '提出' },
  dilemma: { letter: 'd', means: '两难问题' },
  concern: { letter: 'e', means: '关切' },
  question: { letter: 'f', means: '问题' },
}

const outcomeWords = { 'left-open': '悬而未决', 'not-agreed': '未达成一致', deferred: '推迟审议' } as const
