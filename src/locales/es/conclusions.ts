import type { Kind } from '../../model/choice.ts'
import type { Phrase } from '../claim.ts'
import type { ConclusionPhrases } from '../define-locale.ts'
import type { Convergence, RecurringPoint, SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { paragraphs, paras } from './citations.ts'
import { view } from './claims.ts'
import { count, counted } from './counts.ts'
import { clauses, listOf } from './lists.ts'
import { at, of, short } from './meetings.ts'
import type { Noun } from './nouns.ts'
import { recommendations } from './recommendations.ts'
import { capital, endItem, sentences } from './sentences.ts'
import { meetingNoun, someOf, theOf } from './series.ts'

/**
 * The closing chapter: what recurs and where, what is disputed, what stays open; then conclusions and recommendations,
 * by reference.
 */
export const conclusions: ConclusionPhrases = {
  recurring,
  recurringOpening: (number) => phrase`Se ${repeats(number)} en forma similar ${theFollowing(number)}:`,
  recurringItem: (item, position) => endItem(capital(recurringPoint(item)), position),
  convergence: (convergence, facts) =>
    sentences([disputed(convergence, facts), settled(convergence), open(convergence), missing(facts)]),
  conclusions: (final, references) => phrase`Las conclusiones ${of(final)} figuran en ${paragraphs(references)}.`,
  recommendations,
}

const point: Noun = { one: 'punto', many: 'puntos', gender: 'm' }

/** Says that points are similar, never that they are the same: one meeting's words are put to no other. */
function recurring(points: readonly RecurringPoint[], similar: boolean, facts: SeriesFacts): Phrase {
  if (onlyIn(facts) !== undefined) return []
  if (points.length === 0) return similar ? [] : phrase`No consta ningún punto que se repita de una reunión a otra.`
  const what = phrase`Se ${repeats(points.length)} en forma similar ${counted(points.length, point)}`
  return phrase`${what}, a saber, ${clauses(points.map(recurringPoint))}.`
}

function repeats(number: number): string {
  return number === 1 ? 'repite' : 'repiten'
}

function theFollowing(number: number): string {
  return number === 1 ? 'el siguiente punto' : `los ${count(number, 'm')} puntos siguientes`
}

function recurringPoint({ claim, meeting, alsoIn, at: references }: RecurringPoint): Phrase {
  const also = phrase`con un punto similar ${listOf(alsoIn.map(at))}`
  return phrase`${view(claim)} (${short(meeting)}, ${also}; ${paras(references)})`
}

/** Within one meeting participants differed; accounts differ only between meetings. */
function disputed({ disputed: { across, within } }: Convergence, facts: SeriesFacts): Phrase {
  const between = onlyIn(facts) === undefined && across.length + within.length === 0
  return sentences([
    across.length === 0 ? [] : phrase`Las reseñas difieren en los puntos expuestos en ${paragraphs(across)}.`,
    within.length === 0 ? [] : phrase`Los participantes discreparon en los puntos expuestos en ${paragraphs(within)}.`,
    between ? phrase`Ningún punto registrado en una reunión se contradice en la reseña de otra.` : [],
  ])
}

function settled({ settled: references, reopened }: Convergence): Phrase {
  return sentences([ended(references), ended(reopened, again)])
}

const again = {
  one: ' y volvió a plantearse posteriormente',
  many: ' y volvieron a plantearse posteriormente',
}

function ended(references: Convergence['settled'], later = { one: '', many: '' }): Phrase {
  if (references.length === 0) return []
  const where = paragraphs(references)
  return references.length === 1
    ? phrase`La cuestión tratada en ${where} quedó resuelta${later.one}.`
    : phrase`Las cuestiones tratadas en ${where} quedaron resueltas${later.many}.`
}

/** "El dilema, la preocupación y la cuestión, planteados todos en Ginebra, no constan como resueltos." */
function open({ open: matters }: Convergence): Phrase {
  const [first] = matters
  if (first === undefined) return []
  const kinds = (['dilemma', 'concern', 'question'] as const).flatMap((kind) => {
    const number = matters.filter((matter) => matter.kind === kind).length
    return number === 0 ? [] : [phrase`${theMatters(kind, number)}`]
  })
  const many = matters.length > 1
  const end = matters.some(({ kind }) => nouns[kind].gender === 'm') ? 'o' : 'a'
  const agree = (stem: string): string => `${stem}${end}${many ? 's' : ''}`
  const same = matters.every(({ meeting }) => meeting.id === first.meeting.id)
  const from = same ? phrase`, ${agree('plantead')} ${at(first.meeting)},` : []
  return phrase`${capital(listOf(kinds))}${from} no ${many ? 'constan' : 'consta'} como ${agree('resuelt')}.`
}

const nouns: Readonly<Record<Kind, Noun>> = {
  dilemma: { one: 'dilema', many: 'dilemas', gender: 'm' },
  concern: { one: 'preocupación', many: 'preocupaciones', gender: 'f' },
  question: { one: 'cuestión', many: 'cuestiones', gender: 'f' },
}

/** "el dilema", "las dos cuestiones" */
function theMatters(kind: Kind, number: number): string {
  const { one, many, gender } = nouns[kind]
  const the = theOf(gender, number > 1)
  return number === 1 ? `${the} ${one}` : `${the} ${count(number, gender)} ${many}`
}

function missing(facts: SeriesFacts): Phrase {
  const none = withoutAccount(facts).length
  if (none === 0 || onlyIn(facts) !== undefined) return []
  const { one, gender } = meetingNoun(facts)
  const noClaim = 'por consiguiente, el informe no afirma nada sobre la serie en su conjunto'
  const which =
    none === facts.meetings.length ? `de ${gender === 'm' ? 'ningún' : 'ninguna'} ${one}` : `de ${someOf(none, facts)}`
  return phrase`No se dispone de reseñas ${which}; ${noClaim}.`
}
