import type { Kind } from '../../model/choice.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { Concern, Matter, Meeting, Phrase } from '../claim.ts'
import type { DilemmaPhrases } from '../define-locale.ts'
import type { Considerations } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { paragraphs, paras, see, seeParagraphs } from './citations.ts'
import { against, alternative, alternatives, between, considerations } from './horns.ts'
import { listOf, semicolons } from './lists.ts'
import { at } from './meetings.ts'
import { capital, endItem, fullStop, sentences } from './sentences.ts'
import { areMany, speakers, supporterSentence } from './speakers.ts'

/** Sentences about dilemmas, questions and concerns, and their course over the series. */
export const dilemmas: DilemmaPhrases = {
  between: (choice, meeting) => fullStop(capital(between(choice, meeting))),
  echo: (kind, choice, by, meeting) =>
    sentences([fullStop(capital(similar(kind, choice, by, meeting))), supporterSentence(by)]),
  sameConcern: (by, meeting) =>
    sentences([phrase`${capital(expressed(by, meeting))} la misma preocupación.`, supporterSentence(by)]),
  question: ({ words, outcome }, meeting, references) =>
    fullStop(phrase`${capital(at(meeting))} ${asked[outcome].one} ${words}${see(references, ' también')}`),
  concern: (concern, meeting, references) => {
    const worry = phrase`la siguiente preocupación: ${concern.text}${see(references, ' también')}`
    return sentences([fullStop(capital(phrase`${expressed(concern, meeting)} ${worry}`)), supporterSentence(concern)])
  },
  questionsOpening: (outcome, meeting) => phrase`${capital(at(meeting))} ${asked[outcome].many}:`,
  questionItem: (question, position) => endItem(capital(question), position),
  considerations,
  alternatives,
  alternative,
  waysForward,
  bearing: (references) => phrase`${capital(seeParagraphs(references, ' también'))}.`,
  takenUpAgain: (kind, outcome, meetings) =>
    phrase`${matter[kind].the} volvió a ${matter[kind].discuss} ${listOf(meetings.map(at))}${ends[outcome]}.`,
  settled: (kind, meeting, reference) => phrase`${matter[kind].settled} ${at(meeting)} (${paras([reference])}).`,
  reopened: (kind, meeting, reference, again) =>
    phrase`${matter[kind].settled} ${at(meeting)} (${paras([reference])}) y volvió a plantearse ${at(again)}.`,
  notTakenUp: (kind) => phrase`${matter[kind].the} no ${later}.`,
  noneTakenUp: (references) => {
    const both = references.length === 2 ? ' dos' : ''
    return phrase`Ninguno de los${both} asuntos expuestos en ${paragraphs(references)} ${later}.`
  },
}

const later = 'vuelve a tratarse en las reseñas de las reuniones posteriores'

/** What each kind is called, with the words that agree with it. */
const matter: Readonly<Record<Kind, Readonly<Record<'the' | 'discuss' | 'settled', string>>>> = {
  dilemma: { the: 'El dilema', discuss: 'debatirse', settled: 'El dilema quedó resuelto' },
  question: { the: 'La cuestión', discuss: 'debatirse', settled: 'La cuestión quedó resuelta' },
  concern: { the: 'La preocupación', discuss: 'plantearse', settled: 'La preocupación quedó atendida' },
}

/** How a sentence ends that tells of a later discussion. */
const ends: Readonly<Record<MatterOutcome, string>> = {
  discussed: '',
  'left-open': ', y quedó pendiente',
  'not-agreed': ', sin que se llegara a un acuerdo al respecto',
  deferred: ', y se aplazó su examen',
}

/** The words before a question in indirect form, and before a list of them. */
const asked: Readonly<Record<MatterOutcome, Readonly<Record<'one' | 'many', string>>>> = {
  discussed: { one: 'se debatió la cuestión de', many: 'se debatieron las siguientes cuestiones' },
  'left-open': { one: 'quedó pendiente la cuestión de', many: 'quedaron pendientes las siguientes cuestiones' },
  'not-agreed': {
    one: 'no se llegó a un acuerdo sobre la cuestión de',
    many: 'no se llegó a un acuerdo sobre las siguientes cuestiones',
  },
  deferred: {
    one: 'se aplazó el examen de la cuestión de',
    many: 'se aplazó el examen de las siguientes cuestiones',
  },
}

/** "en Ginebra se expresó", "en Ginebra la Unión Europea expresó": a concern follows. */
function expressed(concern: Concern, meeting: Meeting): Phrase {
  return concern.by.length === 0
    ? phrase`${at(meeting)} se expresó`
    : phrase`${speakers(concern, meeting, false)} ${areMany(concern) ? 'expresaron' : 'expresó'}`
}

function similar(kind: Kind, { words, outcome }: Matter<readonly Phrase[]>, by: Concern, meeting: Meeting): Phrase {
  const [text = []] = words
  switch (kind) {
    case 'dilemma':
      return phrase`${at(meeting)} ${happened[outcome]} un dilema similar ${against(words)}`
    case 'question':
      return phrase`${at(meeting)} ${happened[outcome]} una cuestión similar: ${text}`
    case 'concern':
      return phrase`${expressed(by, meeting)} una preocupación similar: ${text}`
  }
}

const happened: Readonly<Record<MatterOutcome, string>> = {
  discussed: 'se debatió',
  'left-open': 'quedó pendiente',
  'not-agreed': 'se debatió, sin que se llegara a un acuerdo,',
  deferred: 'se aplazó el examen de',
}

function waysForward({ said, see: references }: Considerations): Phrase {
  if (said.length === 0) return phrase`Sobre las posibles vías para avanzar, ${seeParagraphs(references)}.`
  const mentioned = said.length === 1 ? 'mencionó una posible vía' : 'mencionaron posibles vías'
  const ways = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase` (${listOf(meetings.map(at))})`
    return phrase`${text}${where}`
  })
  return fullStop(phrase`Se ${mentioned} para avanzar: ${semicolons(ways)}${see(references, ' también')}`)
}
