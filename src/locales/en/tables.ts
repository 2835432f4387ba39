import type { CountedKind } from '../../model/coverage-of.ts'
import { countedKinds } from '../../model/coverage-of.ts'
import { isAgreed, plainLevel } from '../../model/levels.ts'
import type { Verb } from '../../model/verbs.ts'
import type { Phrase } from '../claim.ts'
import type { TablePhrases } from '../define-locale.ts'
import { join, phrase, plain } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { languageName } from './languages.ts'
import { levelWords } from './levels.ts'
import { inTable, short } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { capital, fullStop } from './sentences.ts'
import { number } from './speakers.ts'
import { recordedVotes } from './votes.ts'

const nothingMeans = '–\u00a0= no point recorded'

/** Captions, column heads and cells. */
export const tables: TablePhrases = {
  meetings: {
    title: 'Meetings of the series',
    description:
      'A row for each meeting in order: its name, its date, with whom it was held, and whether an account of it is ' +
      'available.',
    columns: { meeting: 'Meeting', date: 'Date', with: 'Held with', account: 'Account' },
  },
  coverage: {
    title: 'Number of points recorded, by theme and meeting',
    description:
      'A row for each theme and a column for each meeting. Each cell tells how many points were agreed or raised, ' +
      'and how many votes, dilemmas, questions and concerns were recorded; a darker cell has more of them, whatever ' +
      'their level.',
    columns: { theme: 'Theme' },
  },
  numbered: {
    description:
      'A row for each theme and a column for each meeting, by the number that the meeting has in the list above. ' +
      'Each cell tells how many points were agreed or raised, and how many votes, dilemmas, questions ' +
      'and concerns were recorded, with the letters explained below; a darker cell has more of them, whatever their ' +
      'level.',
    part: (title, from, to) => (from === to ? `${title}: meeting ${to}` : `${title}: meetings ${from} to ${to}`),
    key: phrase`Meetings, by number`,
    meeting: (number, meeting) => phrase`${String(number)}\u2002${capital(withoutArticle(short(meeting)))}`,
    counts: (counts) =>
      countedKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${counts[kind]}${letters[kind]}`)
        .join(' '),
    noAccount: 'n.a.',
    signs: (counted, others) =>
      [
        ...counted.map((kind) => sign(letters[kind], countWords[kind][0])),
        ...others.map((other) => (other === 'nothing' ? nothingMeans : sign('n.a.', 'no account'))),
      ].join('; '),
  },
  concordance: {
    title: 'Paragraphs, meetings and recorded levels',
    description:
      'A row for each paragraph that was made from notes: its number, the meetings whose accounts it draws on, and ' +
      'the levels recorded there.',
    columns: { paragraph: 'Paragraph', meetings: 'Meeting', levels: 'Recorded as' },
  },
  meeting: (meeting, title, focus) => {
    const name = capital(inTable(meeting))
    const named = title === undefined ? name : phrase`${name}: ${title}`
    return focus === undefined ? named : phrase`${named}. Focus: ${focus}`
  },
  shortMeeting: (meeting) => capital(withoutArticle(short(meeting))),
  available: 'Available',
  noAccount: 'No account',
  nothing: '–',
  several: semicolonList,
  source: (title, language, foreign) => phrase`${title}${foreign ? `, in ${languageName(language)}` : ''}`,
  note: (words) => fullStop(words),
  category: capital,
  nothingMeans,
  shades: 'Points recorded:',
  shade: (points) => (points === 6 ? '6 or more' : String(points)),
  counts: (counts) =>
    countedKinds
      .map((kind) => of(counts[kind], counts[kind] === 1 ? countWords[kind][0] : countWords[kind][1]))
      .filter((part) => part !== '')
      .join(`${noBreak}· `),
  recorded: (asserted) => {
    if ('votes' in asserted) return recordedVotes(asserted.votes)
    const { level, verb } = asserted
    const recorded =
      isAgreed(level) || level === plainLevel ? levelWords[level].recorded : plain(number(level, asserted))
    if (verb === undefined) return recorded
    return level === plainLevel ? participleOf(verb) : `${recorded}, ${participleOf(verb)}`
  },
  matter: (kind, outcome) => (outcome === 'discussed' ? kind : `${kind}, ${outcomeWords[outcome]}`),
  followUp: 'follow-up',
}

const countWords: Readonly<Record<CountedKind, readonly [one: string, many: string]>> = {
  agreed: ['agreed', 'agreed'],
  voted: ['vote', 'votes'],
  raised: ['raised', 'raised'],
  dilemma: ['dilemma', 'dilemmas'],
  concern: ['concern', 'concerns'],
  question: ['question', 'questions'],
}

const letters: Readonly<Record<CountedKind, string>> = {
  agreed: 'a',
  voted: 'v',
  raised: 'r',
  dilemma: 'd',
  concern: 'c',
  question: 'q',
}

/** No line ends between a sign and what it stands for. */
function sign(letter: string, words: string): string {
  return `${letter}${noBreak}= ${words}`
}

const outcomeWords = { 'left-open': 'left open', 'not-agreed': 'no agreement', deferred: 'deferred' } as const

function participleOf(verb: Verb): string {
  return verb === 'concerned' ? 'concern expressed' : verb
}

function semicolonList(items: readonly Phrase[]): Phrase {
  return join(items.map((item, index) => phrase`${index === 0 ? '' : '; '}${item}`))
}

function of(number: number, things: string): string {
  return number === 0 ? '' : `${number}${noBreak}${things}`
}
