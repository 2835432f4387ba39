import { plainLevel } from '../../model/levels.ts'
import { mannerOf } from '../../model/verbs.ts'
import type { Asserted, Claim, Meeting, MeetingClaim, Phrase } from '../claim.ts'
import type { FindingPhrases } from '../define-locale.ts'
import type { Contrary } from '../facts.ts'
import { phrase, plain } from '../phrase.ts'
import { isView } from '../shared/claims-told.ts'
import { paras, see, seeParagraphs } from './citations.ts'
import { assertion, opening, stop } from './claims.ts'
import { kindWords } from './kinds.ts'
import { levelWords } from './levels.ts'
import { clauses, listOf, semicolons } from './lists.ts'
import { at } from './meetings.ts'
import { also, type Naming } from './naming.ts'
import { sameAgain, sameWords } from './same-words.ts'
import { capital, colon, endItem, fullStop, sentences } from './sentences.ts'
import { areMany, speakers, supporterSentence } from './speakers.ts'
import { onStatement, quoted } from './statements.ts'
import { verbWords } from './verbs.ts'
import { groupVotes, voted, votedItem } from './votes.ts'

/** Sentences about findings. */
export const findings: FindingPhrases = {
  claim: (claim, { meeting, continues, turn, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    if (claim.as === 'sentence')
      return stop(claim, contrasts === undefined ? claim.text : phrase`En cambio: ${claim.text}`, seen)
    const said = assertion(claim, meeting, continues ? 'also' : 'first', turn)
    return stop(claim, contrasts === undefined ? capital(said) : phrase`En cambio, ${said}`, seen)
  },
  ballot: (ballot, { meeting, see: references, contrasts }) => {
    const seen = contrasts === undefined ? references : [contrasts, ...references]
    const said = voted(ballot, meeting)
    const whole = contrasts === undefined ? capital(said) : phrase`En cambio, ${said}`
    return sentences([stop(ballot, whole, seen), groupVotes(ballot)])
  },
  sameWords,
  sameAgain,
  echo: (claim, meeting, same) =>
    claim.as === 'sentence' ? fullStop(claim.text) : fullStop(capital(similar(claim, meeting, same))),
  supporters: supporterSentence,
  contrary,
  consistent: (points) => phrase`Esa conclusión concuerda con ${listOf(points.map(older))}.`,
  reservations,
  canBeListed: (text) => !/(?<!\p{L})(?:y|e|o|u|ni|pero|sino) (?:en |de |a )?que(?!\p{L})/iu.test(plain(text)),
  groupOpening: (claim, meeting, continues) =>
    capital(colon(groupOpening(claim, meeting, continues ? 'also' : 'first'))),
  ballotsOpening: (meeting) => phrase`${capital(at(meeting))} se procedió a las siguientes votaciones:`,
  item: (asserted, references, position) => endItem(phrase`${itemWords(asserted)}${see(references)}`, position),
  seeAlso: (references) => phrase`Sobre este tema, ${seeParagraphs(references, ' también')}.`,
  empty: phrase`En las reseñas disponibles no consta ningún punto sobre este tema.`,
}

/** The reservations stand after a colon, since a noun would lead to them in the subjunctive. */
function reservations({ level }: Claim, all: readonly Phrase[], meeting?: Meeting): Phrase {
  const noun = all.length > 1 ? 'las siguientes reservas' : 'la siguiente reserva'
  const { reserved } = levelWords[level]
  const what = meeting === undefined ? reserved : phrase`${at(meeting)} ${reserved}`
  return fullStop(phrase`${capital(phrase`${what}`)} ${noun}: ${semicolons(all)}`)
}

/** "Lo contrario se afirmó en Bruselas (párr. 31)", "… quedó registrado en el mismo taller (párrs. 8 y 9)" */
function contrary(against: readonly Contrary[]): Phrase {
  const places = against.map(({ meeting, same, at: references }) => {
    const { one, gender } = kindWords[meeting.kind]
    const where = same ? phrase`en ${gender === 'm' ? 'el mismo' : 'la misma'} ${one}` : at(meeting)
    return phrase`${where} (${paras(references)})`
  })
  const isStated = against.every(({ asserted }) => asserted.every(isView))
  return phrase`Lo contrario ${isStated ? 'se afirmó' : 'quedó registrado'} ${clauses(places)}.`
}

/** A similar point, with its own level, verb and words. */
function similar(claim: Claim, meeting: Meeting, same: boolean): Phrase {
  const asserted = claim.level === plainLevel && claim.as === 'clause' && mannerOf(claim.verb) === 'asserts'
  if (!asserted) return phrase`sobre una cuestión similar, ${assertion(claim, meeting, same ? 'named' : 'first')}`
  const { impersonal, personal, similar: what } = verbWords[claim.verb ?? 'stated']
  const naming: Naming = same ? 'also' : 'first'
  const where = same ? [] : phrase`${at(meeting)} `
  const point = what ?? 'una observación similar'
  const verbs =
    what === undefined ? { verb: 'se formuló', one: 'formuló', many: 'formularon' } : { ...impersonal, ...personal }
  return claim.by.length === 0
    ? phrase`${where}${verbs.verb}${also(naming)} ${point}: que ${claim.text}`
    : phrase`${speakers(claim, meeting, same)} ${areMany(claim) ? verbs.many : verbs.one} ${point}: que ${claim.text}`
}

/** "el pleno acuerdo registrado en Ginebra (párr. 9)" */
function older({
  claim,
  meeting,
  at: reference,
}: MeetingClaim & { readonly at: Parameters<typeof paras>[0][number] }): Phrase {
  return phrase`${levelWords[claim.level].older} ${at(meeting)} (${paras([reference])})`
}

function groupOpening(claim: Claim, meeting: Meeting, naming: Naming): Phrase {
  if (claim.as === 'proposition') {
    return claim.level === plainLevel
      ? phrase`${at(meeting)} se sometieron${also(naming)} a los participantes los siguientes enunciados`
      : onStatement(claim, meeting, naming, phrase`los siguientes enunciados`)
  }
  if (claim.level === plainLevel && claim.by.length === 0 && claim.verb === undefined)
    return phrase`${at(meeting)} se formularon${also(naming)} las siguientes observaciones`
  return opening(claim, meeting, naming)
}

function itemWords(asserted: Asserted): Phrase {
  if ('votes' in asserted) return votedItem(asserted)
  return asserted.as === 'proposition' ? quoted(asserted) : capital(asserted.text)
}
