import type { Kind } from '../../model/choice.ts'
import type { CountedKind } from '../../model/coverage-of.ts'
import { countedKinds } from '../../model/coverage-of.ts'
import { isAgreed, plainLevel } from '../../model/levels.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { TablePhrases } from '../define-locale.ts'
import { joinWith, phrase, plain } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { formFor } from './counts.ts'
import { inLanguage } from './languages.ts'
import { levelWords } from './levels.ts'
import { inTable, short } from './meetings.ts'
import { capital, fullStop } from './sentences.ts'
import { number } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { recordedVotes } from './votes.ts'

const nothingMeans = '–\u00a0= соображений не зафиксировано'

const cells =
  'В каждой ячейке указано, сколько соображений было согласовано или высказано и сколько зафиксировано голосований, ' +
  'дилемм, вопросов и проблем, вызывающих обеспокоенность'

const darker = 'чем темнее ячейка, тем их больше, независимо от уровня согласия.'

/** Captions, column heads and cells. */
export const tables: TablePhrases = {
  meetings: {
    title: 'Мероприятия серии',
    description: 'По строке на каждое мероприятие по порядку: название, дата, партнеры по проведению и наличие отчета.',
    columns: { meeting: 'Мероприятие', date: 'Дата', with: 'Партнеры', account: 'Отчет' },
  },
  coverage: {
    title: 'Число зафиксированных соображений, по темам и мероприятиям',
    description: `По строке на каждую тему и по столбцу на каждое мероприятие. ${cells}; ${darker}`,
    columns: { theme: 'Тема' },
  },
  numbered: {
    description:
      'По строке на каждую тему и по столбцу на каждое мероприятие, обозначенное номером из приведенного выше ' +
      `перечня. ${cells}, с буквенными обозначениями, поясненными ниже; ${darker}`,
    part: (title, from, to) =>
      from === to ? `${title}: мероприятие${noBreak}${to}` : `${title}: мероприятия${noBreak}${from}–${to}`,
    key: phrase`Мероприятия, по номерам`,
    meeting: (index, meeting) => phrase`${String(index)}\u2002${capital(short(meeting))}`,
    counts: (counts) =>
      countedKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${counts[kind]}${letters[kind]}`)
        .join(' '),
    noAccount: 'н/о',
    signs: (counted, others) =>
      [
        ...counted.map((kind) => sign(letters[kind], signWords[kind])),
        ...others.map((other) => (other === 'nothing' ? nothingMeans : sign('н/о', 'отчета нет'))),
      ].join('; '),
  },
  concordance: {
    title: 'Пункты, мероприятия и зафиксированный уровень',
    description:
      'По строке на каждый пункт, составленный по записям: номер пункта, мероприятия, отчеты о которых использованы, ' +
      'и зафиксированный в них уровень.',
    columns: { paragraph: 'Пункт', meetings: 'Мероприятие', levels: 'Зафиксировано как' },
  },
  meeting: (meeting, title, focus) => {
    const name = capital(inTable(meeting))
    const named = title === undefined ? name : phrase`${name}: ${title}`
    return focus === undefined ? named : phrase`${named}. В центре внимания: ${focus}`
  },
  shortMeeting: (meeting) => capital(short(meeting)),
  available: 'Имеется',
  noAccount: 'Отчета нет',
  nothing: '–',
  several: (items) => joinWith(items, '; ', '; '),
  source: (title, language, foreign) => phrase`${title}${foreign ? `, ${inLanguage(language)}` : ''}`,
  note: (words) => fullStop(words),
  category: capital,
  nothingMeans,
  shades: 'Зафиксировано соображений:',
  shade: (points) => (points === 6 ? '6 и более' : String(points)),
  counts: (counts) =>
    countedKinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${counts[kind]}${noBreak}${formFor(counts[kind], countWords[kind])}`)
      .join(`${noBreak}· `),
  recorded: (asserted) => {
    if ('votes' in asserted) return recordedVotes(asserted.votes)
    const { level, verb } = asserted
    const verbal = verb === undefined ? undefined : verbWords[verb].recorded
    if (level === plainLevel) return verbal ?? levelWords[level].recorded
    const recorded = isAgreed(level) ? levelWords[level].recorded : countedAs(number(level, asserted))
    return verbal === undefined ? recorded : `${recorded}, ${verbal}`
  },
  matter: (kind, outcome) => `${matters[kind]}${outcomes[kind][outcome]}`,
  followUp: 'последующая деятельность',
}

function countedAs({ words, which }: ReturnType<typeof number>): string {
  return plain(phrase`${words}${which}`)
}

/** What a cell counts. */
const countWords: Readonly<Record<CountedKind, Parameters<typeof formFor>[1]>> = {
  agreed: { one: 'согласовано', few: 'согласовано', many: 'согласовано' },
  voted: { one: 'голосование', few: 'голосования', many: 'голосований' },
  raised: { one: 'высказано', few: 'высказано', many: 'высказано' },
  dilemma: { one: 'дилемма', few: 'дилеммы', many: 'дилемм' },
  concern: { one: 'проблема', few: 'проблемы', many: 'проблем' },
  question: { one: 'вопрос', few: 'вопроса', many: 'вопросов' },
}

const letters: Readonly<Record<CountedKind, string>> = {
  agreed: 'с',
  voted: 'г',
  raised: 'м',
  dilemma: 'д',
  concern: 'п',
  question: 'в',
}

const signWords: Readonly<Record<CountedKind, string>> = {
  agreed: 'согласовано',
  voted: 'голосование',
  raised: 'высказанное мнение или соображение',
  dilemma: 'дилемма',
  concern: 'проблема, вызывающая обеспокоенность',
  question: 'вопрос',
}

/** No line ends between a sign and what it stands for. */
function sign(letter: string, words: string): string {
  return `${letter}${noBreak}= ${words}`
}

const matters: Readonly<Record<Kind, string>> = {
  dilemma: 'дилемма',
  question: 'вопрос',
  concern: 'обеспокоенность',
}

const outcomes: Readonly<Record<Kind, Readonly<Record<MatterOutcome, string>>>> = {
  dilemma: ended('осталась неразрешенной'),
  question: ended('остался открытым'),
  concern: ended('не снята'),
}

function ended(left: string): Readonly<Record<MatterOutcome, string>> {
  return {
    discussed: '',
    'left-open': `, ${left}`,
    'not-agreed': ', согласие не достигнуто',
    deferred: ', рассмотрение отложено',
  }
}
