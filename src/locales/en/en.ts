import { primary } from '../../model/text.ts'
import type { Locale } from '../define-locale.ts'
import type { MastheadFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { noBreak, unbroken } from '../shared/no-break.ts'
import { conclusions } from './conclusions.ts'
import { cover } from './cover.ts'
import { date, span } from './dates.ts'
import { dilemmas } from './dilemmas.ts'
import { findings } from './findings.ts'
import { introduction } from './introduction.ts'
import { labels } from './labels.ts'
import { languageName } from './languages.ts'
import { meetingNames, of } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { patterns } from './patterns/patterns.ts'
import { capital, sentences } from './sentences.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { tables } from './tables.ts'

/** English, in the style of the United Nations Editorial Manual. */
export const en: Locale = {
  tag: 'en',
  direction: 'ltr',
  furniture: {
    continued: 'continued',
    backToText: 'Back to the text',
    draft: 'DRAFT',
    symbol: 'Symbol: […]',
    sources,
    note: 'Note',
    letter: { open: '(', close: ')' },
  },
  labels,
  headings: {
    conclusions: (final) => phrase`Conclusions ${of(final)}`,
    agreement: phrase`Points of agreement`,
    agreementAndConclusions: phrase`Conclusions and points of agreement`,
    votes: phrase`Votes`,
    raised: phrase`Views expressed and points raised`,
    dilemmas: phrase`Dilemmas, concerns and questions`,
    summary: phrase`Summary`,
    contents: 'Contents',
    page: 'Page',
    supplement: phrase`Supplement`,
    supplementOpening: (to) =>
      sentences([
        to === undefined
          ? phrase`What this supplement records is restricted.`
          : phrase`What this supplement records is restricted, and is for the use of ${to.name} only.`,
        phrase`Its paragraphs have numbers of their own.`,
      ]),
    marking: phrase`Restricted`,
    annexes: {
      participants: phrase`Participants`,
      coverage: phrase`Coverage of the themes`,
      concordance: phrase`Concordance of paragraphs and meetings`,
    },
  },
  date,
  span,
  meeting: meetingNames,
  withoutArticle,
  untranslated: (words, language) => phrase`[in ${languageName(language)}: ${words}]`,
  sentences,
  capital,
  finding: findings,
  dilemma: dilemmas,
  introduction,
  summary,
  conclusion: conclusions,
  cover,
  masthead: {
    unitedNations: 'United Nations',
    lines: ({ marking = 'General', ...facts }) => {
      const [when, ...languages] = imprint(facts)
      return [
        `Distr.: ${marking}`,
        when,
        ...(primary(facts.original) === 'en' ? [] : [languageName('en')]),
        ...languages,
      ]
    },
    imprint,
    agendaItem: (item) => `Agenda item${noBreak}${unbroken(item)}`,
  },
  table: tables,
  patterns,
}

function imprint({ date: iso, original, unofficial }: MastheadFacts): readonly [date: string, ...languages: string[]] {
  return [date(iso), `Original: ${languageName(original)}`, ...(unofficial ? ['Unofficial translation'] : [])]
}
