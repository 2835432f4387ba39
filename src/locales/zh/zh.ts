import type { Locale } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { conclusions } from './conclusions.ts'
import { cover } from './cover.ts'
import { date, span } from './dates.ts'
import { dilemmas } from './dilemmas.ts'
import { findings } from './findings.ts'
import { introduction } from './introduction.ts'
import { labels } from './labels.ts'
import { languageName } from './languages.ts'
import { masthead } from './masthead.ts'
import { meetingNames, of } from './meetings.ts'
import { patterns } from './patterns/patterns.ts'
import { sentences } from './sentences.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { tables } from './tables.ts'

/**
 * Chinese, in simplified characters, in the style of United Nations documents: no space between sentences, nor between
 * characters and figures or Latin letters, full-width marks, and half-width brackets.
 */
export const zh: Locale = {
  tag: 'zh',
  direction: 'ltr',
  furniture: {
    continued: '续',
    backToText: '返回正文',
    draft: '草稿',
    symbol: '文号：[…]',
    sources,
    note: '注',
    letter: { open: '(', close: ')' },
  },
  labels,
  headings: {
    conclusions: (final) => of(final, '结论'),
    agreement: phrase`一致意见`,
    agreementAndConclusions: phrase`结论和一致意见`,
    votes: phrase`表决`,
    raised: phrase`发表的意见和提出的观点`,
    dilemmas: phrase`两难问题、关切和问题`,
    summary: phrase`摘要`,
    contents: '目录',
    page: '页次',
    supplement: phrase`补编`,
    supplementOpening: (to) =>
      sentences([
        to === undefined ? phrase`本补编所载内容限制分发。` : phrase`本补编所载内容限制分发，仅供${to.name}使用。`,
        phrase`各段另行编号。`,
      ]),
    marking: phrase`限制分发`,
    annexes: {
      participants: phrase`与会者`,
      coverage: phrase`各专题涉及情况`,
      concordance: phrase`段落与会议对照表`,
    },
  },
  date,
  span,
  meeting: meetingNames,
  // Chinese has neither articles nor cases.
  withoutArticle: (name) => name,
  untranslated: (words, language) => phrase`[${languageName(language)}：${words}]`,
  sentences,
  capital: (words) => words,
  finding: findings,
  dilemma: dilemmas,
  introduction,
  summary,
  conclusion: conclusions,
  cover,
  masthead,
  table: tables,
  patterns,
}
