import type { Locale } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { conclusions } from './conclusions.ts'
import { cover } from './cover.ts'
import { date, span } from './dates.ts'
import { dilemmas } from './dilemmas.ts'
import { de } from './elision.ts'
import { findings } from './findings.ts'
import { introduction } from './introduction.ts'
import { labels } from './labels.ts'
import { languageName } from './languages.ts'
import { masthead } from './masthead.ts'
import { meetingNames, of } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { patterns } from './patterns/patterns.ts'
import { capital, colon, sentences } from './sentences.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { tables } from './tables.ts'

const restricted = 'Les éléments consignés dans le présent supplément sont à diffusion restreinte'

/** French, as the United Nations write it. */
export const fr: Locale = {
  tag: 'fr',
  direction: 'ltr',
  furniture: {
    continued: 'suite',
    backToText: 'Retour au texte',
    draft: 'PROJET',
    symbol: `Cote${colon} […]`,
    sources,
    note: 'Note',
    letter: { open: '', close: ')' },
  },
  labels,
  headings: {
    conclusions: (final) => phrase`Conclusions ${of(final)}`,
    agreement: phrase`Points d’accord`,
    agreementAndConclusions: phrase`Conclusions et points d’accord`,
    votes: phrase`Votes`,
    raised: phrase`Vues exprimées et points soulevés`,
    dilemmas: phrase`Dilemmes, préoccupations et questions`,
    summary: phrase`Résumé`,
    contents: 'Table des matières',
    page: 'Page',
    supplement: phrase`Supplément`,
    supplementOpening: (to) =>
      sentences([
        to === undefined
          ? phrase`${restricted}.`
          : phrase`${restricted} et sont réservés à l’usage ${to.of ?? de(to.name)}.`,
        phrase`Les paragraphes en sont numérotés séparément.`,
      ]),
    marking: phrase`Diffusion restreinte`,
    annexes: {
      participants: phrase`Participants`,
      coverage: phrase`Traitement des thèmes`,
      concordance: phrase`Table de concordance des paragraphes et des réunions`,
    },
  },
  date,
  span,
  meeting: meetingNames,
  withoutArticle,
  untranslated: (words, language) => phrase`[en ${languageName(language)}${colon} ${words}]`,
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
