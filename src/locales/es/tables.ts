import { isAgreed, plainLevel } from '../../model/levels.ts'
import type { TablePhrases } from '../define-locale.ts'
import { join, phrase, plain } from '../phrase.ts'
import { coverage } from './coverage.ts'
import { languageName } from './languages.ts'
import { levelWords } from './levels.ts'
import { inTable, short } from './meetings.ts'
import { withoutArticle } from './names.ts'
import { number } from './numbers.ts'
import { capital, fullStop } from './sentences.ts'
import { verbWords } from './verbs.ts'
import { recordedVotes } from './votes.ts'

/** Captions, column heads and cells. */
export const tables: TablePhrases = {
  ...coverage,
  meetings: {
    title: 'Reuniones de la serie',
    description:
      'Una fila por reunión, en orden: su nombre, su fecha, las entidades con que se celebró y si se dispone de una ' +
      'reseña.',
    columns: { meeting: 'Reunión', date: 'Fecha', with: 'En colaboración con', account: 'Reseña' },
  },
  concordance: {
    title: 'Párrafos, reuniones y niveles registrados',
    description:
      'Una fila por párrafo elaborado a partir de las notas: su número, las reuniones cuyas reseñas utiliza y los ' +
      'niveles que constan en ellas.',
    columns: { paragraph: 'Párrafo', meetings: 'Reunión', levels: 'Consta como' },
  },
  meeting: (meeting, title, focus) => {
    const name = capital(inTable(meeting))
    const named = title === undefined ? name : phrase`${name}: ${title}`
    return focus === undefined ? named : phrase`${named}. Tema central: ${focus}`
  },
  shortMeeting: (meeting) => capital(withoutArticle(short(meeting))),
  available: 'Disponible',
  noAccount: 'Sin reseña',
  nothing: '–',
  several: (items) => join(items.map((item, index) => phrase`${index === 0 ? '' : '; '}${item}`)),
  source: (title, language, foreign) => phrase`${title}${foreign ? `, en ${languageName(language)}` : ''}`,
  note: (words) => fullStop(words),
  category: capital,
  recorded: (asserted) => {
    if ('votes' in asserted) return recordedVotes(asserted.votes)
    const { level, verb } = asserted
    const recorded =
      isAgreed(level) || level === plainLevel ? levelWords[level].recorded : plain(number(level, asserted))
    if (verb === undefined) return recorded
    const how = verbWords[verb].recorded
    return level === plainLevel ? how : `${recorded}, ${how}`
  },
  matter: (kind, outcome) => (outcome === 'discussed' ? kinds[kind] : `${kinds[kind]}, ${outcomes[outcome]}`),
  followUp: 'seguimiento',
}

const kinds = { dilemma: 'dilema', question: 'cuestión', concern: 'preocupación' } as const

/** Words that agree with no noun. */
const outcomes = { 'left-open': 'asunto pendiente', 'not-agreed': 'sin acuerdo', deferred: 'examen aplazado' } as const
