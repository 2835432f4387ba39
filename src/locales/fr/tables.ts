import type { CountedKind } from '../../model/coverage-of.ts'
import { countedKinds } from '../../model/coverage-of.ts'
import { isAgreed, plainLevel } from '../../model/levels.ts'
import type { TablePhrases } from '../define-locale.ts'
import { joinWith, phrase, plain } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { kindNouns } from './conclusions.ts'
import { languageName } from './languages.ts'
import { levelWords } from './levels.ts'
import { inTable, short } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { capital, colon, fullStop, semicolon } from './sentences.ts'
import { number } from './speakers.ts'
import { verbWords } from './verbs.ts'
import { recordedVotes } from './votes.ts'

const nothingMeans = `–${noBreak}= aucun point consigné`

/** The sign for a meeting without an account, in narrow columns: “sans compte rendu”. */
const noAccountSign = 's.c.r.'

const cellsTell =
  'Chaque case indique le nombre de points convenus ou soulevés, de votes, de dilemmes, de questions et de ' +
  'préoccupations'
const darker = 'plus elle est foncée, plus ils sont nombreux, quel que soit leur niveau'

/** Captions, column heads and cells. */
export const tables: TablePhrases = {
  meetings: {
    title: 'Réunions de la série',
    description:
      `Une ligne par réunion, dans l’ordre${colon} son nom, sa date, avec qui elle a été tenue et s’il en existe un ` +
      'compte rendu.',
    columns: { meeting: 'Réunion', date: 'Date', with: 'Tenue conjointement avec', account: 'Compte rendu' },
  },
  coverage: {
    title: 'Nombre de points consignés, par thème et par réunion',
    description: `Une ligne par thème et une colonne par réunion. ${cellsTell}${semicolon} ${darker}.`,
    columns: { theme: 'Thème' },
  },
  numbered: {
    description:
      'Une ligne par thème et une colonne par réunion, désignée par le numéro qu’elle porte dans la liste ci-dessus. ' +
      `${cellsTell}, avec les lettres expliquées ci-dessous${semicolon} ${darker}.`,
    part: (title, from, to) =>
      from === to
        ? `${title}${colon} réunion${noBreak}${to}`
        : `${title}${colon} réunions${noBreak}${from} à${noBreak}${to}`,
    key: phrase`Réunions, par numéro`,
    meeting: (number, meeting) => phrase`${String(number)}\u2002${capital(withoutArticle(short(meeting)))}`,
    counts: (counts) =>
      countedKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${counts[kind]}${letters[kind]}`)
        .join(' '),
    noAccount: noAccountSign,
    signs: (counted, others) =>
      [
        ...counted.map((kind) => sign(letters[kind], countWords[kind][0])),
        ...others.map((other) => (other === 'nothing' ? nothingMeans : sign(noAccountSign, 'sans compte rendu'))),
      ].join(`${semicolon} `),
  },
  concordance: {
    title: 'Paragraphes, réunions et niveaux consignés',
    description:
      `Une ligne par paragraphe établi à partir des notes${colon} son numéro, les réunions dont il utilise le compte ` +
      'rendu et les niveaux qui y sont consignés.',
    columns: { paragraph: 'Paragraphe', meetings: 'Réunion', levels: 'Consigné comme' },
  },
  meeting: (meeting, title, focus) => {
    const name = capital(inTable(meeting))
    const named = title === undefined ? name : phrase`${name}${colon} ${title}`
    return focus === undefined ? named : phrase`${named}. Objet${colon} ${focus}`
  },
  shortMeeting: (meeting) => capital(withoutArticle(short(meeting))),
  available: 'Disponible',
  noAccount: 'Pas de compte rendu',
  nothing: '–',
  several: (items) => joinWith(items, `${semicolon} `, `${semicolon} `),
  source: (title, language, foreign) => phrase`${title}${foreign ? `, en ${languageName(language)}` : ''}`,
  note: (words) => fullStop(words),
  category: capital,
  nothingMeans,
  shades: `Points consignés${colon}`,
  shade: (points) => (points === 6 ? '6 ou plus' : String(points)),
  counts: (counts) =>
    countedKinds
      .map((kind) => of(counts[kind], counts[kind] < 2 ? countWords[kind][0] : countWords[kind][1]))
      .filter((part) => part !== '')
      .join(`${noBreak}· `),
  recorded: (asserted) => {
    if ('votes' in asserted) return recordedVotes(asserted.votes)
    const { level, verb } = asserted
    const recorded =
      isAgreed(level) || level === plainLevel ? levelWords[level].recorded : plain(number(level, asserted))
    if (verb === undefined) return recorded
    return level === plainLevel ? verbWords[verb].recorded : `${recorded} (${verbWords[verb].recorded})`
  },
  matter: (kind, outcome) =>
    outcome === 'discussed' ? kindNouns[kind].one : `${kindNouns[kind].one}, ${outcomeWords[outcome]}`,
  followUp: 'suite donnée',
}

const countWords: Readonly<Record<CountedKind, readonly [one: string, many: string]>> = {
  agreed: ['convenu', 'convenus'],
  voted: ['vote', 'votes'],
  raised: ['soulevé', 'soulevés'],
  dilemma: ['dilemme', 'dilemmes'],
  concern: ['préoccupation', 'préoccupations'],
  question: ['question', 'questions'],
}

const letters: Readonly<Record<CountedKind, string>> = {
  agreed: 'c',
  voted: 'v',
  raised: 's',
  dilemma: 'd',
  concern: 'p',
  question: 'q',
}

const outcomeWords = { 'left-open': 'en suspens', 'not-agreed': 'sans accord', deferred: 'examen différé' } as const

/** No line ends between a sign and what it stands for. */
function sign(letter: string, words: string): string {
  return `${letter}${noBreak}= ${words}`
}

function of(number: number, things: string): string {
  return number === 0 ? '' : `${number}${noBreak}${things}`
}
