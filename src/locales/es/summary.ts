import type { Cited, CitedClaim, Meeting, Phrase } from '../claim.ts'
import type { SummaryKind, SummaryPhrases } from '../define-locale.ts'
import { summaryKinds } from '../define-locale.ts'
import type { SeriesFacts } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { onlyIn, withoutAccount } from '../shared/meetings-in.ts'
import { paragraphs, paras } from './citations.ts'
import { assertion, linkOf } from './claims.ts'
import { count } from './counts.ts'
import { onDate, period } from './dates.ts'
import { heldMeeting } from './introduction.ts'
import { clauses, listOf, looseList, semicolons } from './lists.ts'
import { at } from './meetings.ts'
import { a } from './names.ts'
import type { Noun } from './nouns.ts'
import { capital, fullStop } from './sentences.ts'
import { countedMeetings, meetingNoun, someOf } from './series.ts'
import { statement } from './statements.ts'
import { voted } from './votes.ts'

/** The summary: what was agreed and where, what was voted on, and what was left open. */
export const summary: SummaryPhrases = {
  opening,
  agreed: (meeting, points) => fullStop(agreement(meeting, points)),
  voted: (ballot, meeting, reference) => phrase`${capital(voted(ballot, meeting))} (${paras([reference])}).`,
  runIn: (heading, words) => phrase`${{ type: 'emphasis', children: [...heading] }} ${words}`,
  headings: {
    conclusions: phrase`Conclusiones.`,
    agreement: phrase`Puntos de acuerdo.`,
    votes: phrase`Votaciones.`,
    open: phrase`Dilemas, preocupaciones y cuestiones.`,
    contested: phrase`Puntos controvertidos.`,
  },
  choice: (texts) => (texts.length < 2 ? (texts[0] ?? []) : phrase`la elección entre ${looseList(texts)}`),
  openItem: (kind, { words, outcome }, reference) => {
    const worry = kind === 'concern' ? 'la siguiente preocupación: ' : ''
    return phrase`${worry}${words} (${outcomes[outcome]}${paras([reference])})`
  },
  list: (items) => fullStop(capital(semicolons(items))),
  contestedItem: (asserted, meeting, where, by) => {
    const said = capital('votes' in asserted ? voted(asserted, meeting) : assertion(asserted, meeting))
    const elsewhere = by.map((other) => phrase`${at(other.meeting)} (${paras([other.at])})`)
    return phrase`${said}${cited(where)}; quedó registrada una observación contraria ${listOf(elsewhere)}.`
  },
  spokenViews: (references) =>
    phrase`Las opiniones de delegaciones y oradores se exponen en ${paragraphs(references)}.`,
  leftOut,
}

const outcomes = {
  discussed: '',
  'left-open': 'asunto pendiente, ',
  'not-agreed': 'sin acuerdo, ',
  deferred: 'examen aplazado, ',
} as const

function opening(facts: SeriesFacts): Phrase {
  const only = onlyIn(facts)
  if (only !== undefined) {
    const account = only.account ? 'Se dispone de una reseña.' : 'No se dispone de ninguna reseña.'
    return phrase`${capital(heldMeeting(only.meeting))} ${onDate(only.date)}. ${account}`
  }
  const what = phrase`se celebraron ${listOf(countedMeetings(facts))}`
  const held = facts.period === undefined ? what : phrase`${period(facts.period)} ${what}`
  return phrase`${capital(held)}. ${accounts(facts)}`
}

function accounts(facts: SeriesFacts): string {
  const none = withoutAccount(facts).length
  const all = facts.meetings.length
  const { one, many, gender } = meetingNoun(facts)
  const both = `${gender === 'm' ? 'ambos' : 'ambas'} ${many}`
  if (none === 0)
    return `Se dispone de reseñas de ${all === 2 ? both : `${gender === 'm' ? 'todos los' : 'todas las'} ${many}`}.`
  if (none === all) return `No se dispone de reseñas de ${gender === 'm' ? 'ningún' : 'ninguna'} ${one}.`
  const others = { m: ['del otro', 'de los demás'], f: ['de la otra', 'de las demás'] }[gender][none === 1 ? 0 : 1]
  const accounts = all - none === 1 ? 'una reseña' : 'reseñas'
  return `Se dispone de ${accounts} de ${someOf(all - none, facts)}; ${others} no se informa aquí.`
}

/** "En Ginebra hubo pleno acuerdo en que … (párr. 9) y en que … (párr. 22)" */
function agreement(meeting: Meeting, [first, ...others]: readonly [CitedClaim, ...CitedClaim[]]): Phrase {
  const said = phrase`${assertion(first.claim, meeting)}${cited(first)}`
  return capital(clauses([said, ...others.map((other) => phrase`${linked(other, meeting)}${cited(other)}`)]))
}

/** What follows the first point of a sentence: it was said at the same level, with the same verb. */
function linked({ claim }: CitedClaim, meeting: Meeting): Phrase {
  if (claim.as === 'proposition')
    return claim.level === 'prevailing' ? a(statement(claim)) : phrase`con ${statement(claim)}`
  const link = linkOf(claim, meeting)
  return link === '' ? claim.text : phrase`${link} ${claim.text}`
}

function cited({ at: reference, reserved = false }: Cited): Phrase {
  return phrase`${reserved ? ', con reservas' : ''} (${paras([reference])})`
}

const left: Readonly<Record<SummaryKind, Noun>> = {
  conclusions: { one: 'conclusión', many: 'conclusiones', gender: 'f' },
  agreement: { one: 'punto de acuerdo', many: 'puntos de acuerdo', gender: 'm' },
  votes: { one: 'votación', many: 'votaciones', gender: 'f' },
  open: {
    one: 'dilema, preocupación o cuestión',
    many: 'dilemas, preocupaciones y cuestiones',
    gender: 'm',
  },
  contested: { one: 'punto controvertido', many: 'puntos controvertidos', gender: 'm' },
}

/** "En los capítulos sobre los temas se exponen otros cuatro puntos de acuerdo y otras dos votaciones." */
function leftOut(numbers: Readonly<Record<SummaryKind, number>>): Phrase {
  const told = summaryKinds.filter((kind) => numbers[kind] > 0)
  if (told.length === 0) return []
  const isOne = told.every((kind) => numbers[kind] === 1) && told.length === 1
  const parts = told.map((kind) => phrase`${others(numbers[kind], left[kind])}`)
  return phrase`En los capítulos sobre los temas se ${isOne ? 'expone' : 'exponen'} ${clauses(parts)}.`
}

/** "otra conclusión", "otros cuatro puntos de acuerdo" */
function others(number: number, { one, many, gender }: Noun): string {
  const other = gender === 'm' ? 'otro' : 'otra'
  return number === 1 ? `${other} ${one}` : `${other}s ${count(number, gender)} ${many}`
}
