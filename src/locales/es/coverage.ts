import type { CountedKind } from '../../model/coverage-of.ts'
import { countedKinds } from '../../model/coverage-of.ts'
import type { TablePhrases } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { short } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { capital } from './sentences.ts'

type Coverage = Pick<TablePhrases, 'coverage' | 'numbered' | 'counts' | 'nothingMeans' | 'shades' | 'shade'>

const nothingMeans = '–\u00a0= no consta ningún punto'

const cells =
  'Cada casilla indica cuántos puntos se acordaron o se formularon y cuántas votaciones, dilemas, cuestiones ' +
  'y preocupaciones constan'

const darker = 'cuanto más oscura es la casilla, más hay, sea cual sea su nivel.'

/** The words of the table that tells how many points each meeting recorded on each theme. */
export const coverage: Coverage = {
  coverage: {
    title: 'Número de puntos registrados, por tema y reunión',
    description: `Una fila por tema y una columna por reunión. ${cells}; ${darker}`,
    columns: { theme: 'Tema' },
  },
  numbered: {
    description:
      'Una fila por tema y una columna por reunión, con el número que la reunión lleva en la lista anterior. ' +
      `${cells}, con las letras que se explican más abajo; ${darker}`,
    part: (title, from, to) => (from === to ? `${title}: reunión ${to}` : `${title}: reuniones ${from} a ${to}`),
    key: phrase`Reuniones, por número`,
    meeting: (number, meeting) => phrase`${String(number)}\u2002${capital(withoutArticle(short(meeting)))}`,
    counts: (counts) =>
      countedKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => `${counts[kind]}${letters[kind]}`)
        .join(' '),
    noAccount: 's.r.',
    signs: (counted, others) =>
      [
        ...counted.map((kind) => sign(letters[kind], countWords[kind][0])),
        ...others.map((other) => (other === 'nothing' ? nothingMeans : sign('s.r.', 'sin reseña'))),
      ].join('; '),
  },
  counts: (counts) =>
    countedKinds
      .map((kind) => of(counts[kind], counts[kind] === 1 ? countWords[kind][0] : countWords[kind][1]))
      .filter((part) => part !== '')
      .join(`${noBreak}· `),
  nothingMeans,
  shades: 'Puntos registrados:',
  shade: (points) => (points === 6 ? '6 o más' : String(points)),
}

/** Points are masculine in these cells, as "puntos" are; "observaciones" would not be agreed. */
const countWords: Readonly<Record<CountedKind, readonly [one: string, many: string]>> = {
  agreed: ['acordado', 'acordados'],
  voted: ['votación', 'votaciones'],
  raised: ['formulado', 'formulados'],
  dilemma: ['dilema', 'dilemas'],
  concern: ['preocupación', 'preocupaciones'],
  question: ['cuestión', 'cuestiones'],
}

const letters: Readonly<Record<CountedKind, string>> = {
  agreed: 'a',
  voted: 'v',
  raised: 'f',
  dilemma: 'd',
  concern: 'p',
  question: 'c',
}

/** No line ends between a sign and what it stands for. */
function sign(letter: string, words: string): string {
  return `${letter}${noBreak}= ${words}`
}

function of(number: number, things: string): string {
  return number === 0 ? '' : `${number}${noBreak}${things}`
}
