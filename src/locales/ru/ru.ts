import type { Locale } from '../define-locale.ts'
import { phrase, plain } from '../phrase.ts'
import { mastheadInEnglish } from '../shared/masthead-in-english.ts'
import { noBreak } from '../shared/no-break.ts'
import { conclusions } from './conclusions.ts'
import { cover, itemOfAgenda } from './cover.ts'
import { date, span } from './dates.ts'
import { dilemmas } from './dilemmas.ts'
import { findings } from './findings.ts'
import { introduction } from './introduction.ts'
import { labels } from './labels.ts'
import { inLanguage, languageName } from './languages.ts'
import { meetingNames, of } from './meetings.ts'
import { patterns } from './patterns/patterns.ts'
import { capital, sentences } from './sentences.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { tables } from './tables.ts'

const unofficialTranslation = 'Неофициальный перевод'

/** Russian, as documents of the United Nations write it: without ё, with Latin letters before items. */
export const ru: Locale = {
  tag: 'ru',
  direction: 'ltr',
  furniture: {
    continued: 'продолжение',
    backToText: 'Вернуться к тексту',
    draft: 'ПРОЕКТ',
    symbol: 'Условное обозначение: […]',
    sources,
    note: 'Сноска',
    letter: { open: '', close: ')' },
  },
  labels,
  headings: {
    conclusions: (final) => phrase`Выводы ${of(final)}`,
    agreement: phrase`Вопросы, по которым достигнуто согласие`,
    agreementAndConclusions: phrase`Выводы и вопросы, по которым достигнуто согласие`,
    votes: phrase`Результаты голосования`,
    raised: phrase`Высказанные мнения и соображения`,
    dilemmas: phrase`Дилеммы, вопросы и проблемы, вызывающие обеспокоенность`,
    summary: phrase`Резюме`,
    contents: 'Содержание',
    page: 'Стр.',
    supplement: phrase`Дополнение`,
    supplementOpening: (to) =>
      sentences([
        phrase`Сведения, изложенные в настоящем дополнении, предназначены для ограниченного пользования.`,
        to === undefined ? [] : phrase`Адресат — ${to.name}; передача другим лицам не допускается.`,
        phrase`Пункты дополнения имеют собственную нумерацию.`,
      ]),
    marking: phrase`Для ограниченного пользования`,
    annexes: {
      participants: phrase`Участники`,
      coverage: phrase`Охват тем`,
      concordance: phrase`Таблица соответствия пунктов и мероприятий`,
    },
  },
  date,
  span,
  meeting: meetingNames,
  // Russian has no articles.
  withoutArticle: (name) => name,
  untranslated: (words, language) => phrase`[${inLanguage(language)}: ${words}]`,
  sentences,
  capital,
  finding: findings,
  dilemma: dilemmas,
  introduction,
  summary,
  conclusion: conclusions,
  cover,
  masthead: {
    unitedNations: 'Организация Объединенных Наций',
    lines: mastheadInEnglish('ru', unofficialTranslation),
    imprint: (facts) => [
      plain(capital(phrase`${date(facts.date)}`)),
      `Оригинал: ${languageName(facts.original)}`,
      ...(facts.unofficial ? [unofficialTranslation] : []),
    ],
    agendaItem: (item) => `Пункт${noBreak}${itemOfAgenda(item)} повестки дня`,
  },
  table: tables,
  patterns,
}
