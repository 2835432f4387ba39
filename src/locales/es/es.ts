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
import { de, withoutArticle } from './names.ts'
import { patterns } from './patterns/patterns.ts'
import { capital, sentences } from './sentences.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { tables } from './tables.ts'

/** Spanish, as the documents of the United Nations have it. */
export const es: Locale = {
  tag: 'es',
  direction: 'ltr',
  furniture: {
    continued: 'continuación',
    backToText: 'Volver al texto',
    draft: 'PROYECTO',
    symbol: 'Signatura: […]',
    sources,
    note: 'Nota',
    letter: { open: '', close: ')' },
  },
  labels,
  headings: {
    conclusions: (final) => phrase`Conclusiones ${of(final)}`,
    agreement: phrase`Puntos de acuerdo`,
    agreementAndConclusions: phrase`Conclusiones y puntos de acuerdo`,
    votes: phrase`Votaciones`,
    raised: phrase`Opiniones expresadas y observaciones formuladas`,
    dilemmas: phrase`Dilemas, preocupaciones y cuestiones`,
    summary: phrase`Resumen`,
    contents: 'Índice',
    page: 'Página',
    supplement: phrase`Suplemento`,
    supplementOpening: (to) => {
      const use = to === undefined ? [] : phrase` y para uso exclusivo ${to.of ?? de(to.name)}`
      return sentences([
        phrase`El contenido del presente suplemento es de carácter reservado${use}.`,
        phrase`Sus párrafos llevan numeración propia.`,
      ])
    },
    marking: phrase`Reservado`,
    annexes: {
      participants: phrase`Participantes`,
      coverage: phrase`Tratamiento de los temas`,
      concordance: phrase`Tabla de concordancia de párrafos y reuniones`,
    },
  },
  date,
  span,
  meeting: meetingNames,
  withoutArticle,
  untranslated: (words, language) => phrase`[en ${languageName(language)}: ${words}]`,
  sentences,
  capital,
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
