import type { Kind } from '../../model/choice.ts'
import { letter } from '../../model/ordinals.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { Concern, ItemPosition, Matter, Meeting, Phrase } from '../claim.ts'
import type { DilemmaPhrases } from '../define-locale.ts'
import type { Considerations } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { isEmpty } from '../shared/claims-told.ts'
import { inParagraphs, paragraphs, paras, see } from './citations.ts'
import { considerations, saidFor } from './considerations.ts'
import { count } from './counts.ts'
import { courses } from './courses.ts'
import { listOf, looseClauses, semicolons } from './lists.ts'
import { at } from './meetings.ts'
import { capital, colon, endItem, fullStop, sentences } from './sentences.ts'
import { areSeveral, speakers, supporterSentence } from './speakers.ts'

/** Sentences about dilemmas, questions and concerns, and their course over the series. */
export const dilemmas: DilemmaPhrases = {
  between: ({ words, outcome }, meeting) => fullStop(chosen(outcome, at(meeting), against(words))),
  echo: (kind, choice, by, meeting) =>
    sentences([fullStop(capital(similar(kind, choice, by, meeting))), supporterSentence({ ...by, verb: 'concerned' })]),
  sameConcern: (by, meeting) =>
    sentences([
      phrase`${capital(speakers(by, meeting, false))} ${have(by)} exprimé la même préoccupation.`,
      supporterSentence({ ...by, verb: 'concerned' }),
    ]),
  question: ({ words, outcome }, meeting, references) =>
    fullStop(phrase`${asked(outcome, meeting, 'la question de savoir')} ${words}${see(references, 'voir aussi')}`),
  concern: (concern, meeting, references) =>
    sentences([
      fullStop(phrase`${concerned(concern, meeting)}${colon} ${concern.text}${see(references, 'voir aussi')}`),
      supporterSentence({ ...concern, verb: 'concerned' }),
    ]),
  questionsOpening: (outcome, meeting) => phrase`${asked(outcome, meeting, 'les questions suivantes')}${colon}`,
  questionItem: (question, position) => endItem(capital(question), position),
  considerations,
  alternatives,
  alternative,
  waysForward,
  bearing: (references) => phrase`Voir également ${paragraphs(references)}.`,
  takenUpAgain: (kind, outcome, meetings) =>
    phrase`${courses[kind].again} ${listOf(meetings.map(at))}${courses[kind].ends[outcome]}.`,
  settled: (kind, meeting, reference) => phrase`${courses[kind].settled} ${at(meeting)} (${paras([reference])}).`,
  reopened: (kind, meeting, reference, again) => {
    const settled = phrase`${courses[kind].settled} ${at(meeting)} (${paras([reference])})`
    return phrase`${settled}, puis ${courses[kind].reopened} ${at(again)}.`
  },
  notTakenUp: (kind) => phrase`${courses[kind].not} dans les comptes rendus des réunions ultérieures.`,
  noneTakenUp: (references) => {
    const none = references.length === 2 ? 'Ni l’un ni l’autre' : 'Aucun'
    const later = 'n’est repris dans les comptes rendus des réunions ultérieures'
    return phrase`${none} des sujets exposés ${inParagraphs(references)} ${later}.`
  },
}

/**
 * Says what became of a choice, with what it is between. The meeting stands first where “différé à Genève” could be to
 * where, and the verb before what may be long.
 */
function chosen(outcome: MatterOutcome, where: Phrase, between: Phrase): Phrase {
  switch (outcome) {
    case 'discussed':
      return phrase`Un dilemme a été examiné ${where} entre${between}`
    case 'left-open':
      return phrase`Un dilemme a été examiné ${where}, et est resté en suspens, entre${between}`
    case 'not-agreed':
      return phrase`Aucun accord ne s’est dégagé ${where} sur le choix entre${between}`
    case 'deferred':
      return phrase`${capital(where)} a été différé l’examen du choix entre${between}`
  }
}

/**
 * "Un dilemme a été examiné à Genève entre trois options :", or, where more is told of it, that first, and then "À
 * Genève, les options étaient les suivantes :".
 */
function alternatives(number: number, outcome: MatterOutcome, meeting: Meeting, more: readonly Phrase[]): Phrase {
  const told = chosen(outcome, at(meeting), phrase` ${count(number, 'feminine')} options`)
  return more.every((sentence) => sentence.length === 0)
    ? phrase`${told}${colon}`
    : sentences([phrase`${told}.`, ...more, phrase`${capital(at(meeting))}, les options étaient les suivantes${colon}`])
}

/** "La nécessité d’une aide. À l’appui de cette option, il a été dit que …": an item of sentences. */
function alternative(horn: Phrase, said: Considerations | undefined, position: ItemPosition): Phrase {
  if (said === undefined) return endItem(capital(horn), position)
  const considered = isEmpty(said)
    ? phrase`aucune considération n’est consignée à l’appui de cette option`
    : saidFor(said, { name: 'cette option', of: 'de cette option' })
  return sentences([fullStop(capital(horn)), fullStop(capital(considered))])
}

/** The words before a question in indirect form, or before a list of them: `questions` names that. */
function asked(
  outcome: MatterOutcome,
  meeting: Meeting,
  questions: 'la question de savoir' | 'les questions suivantes',
): Phrase {
  const isOne = questions === 'la question de savoir'
  switch (outcome) {
    case 'discussed':
      return phrase`Un débat a eu lieu ${at(meeting)} sur ${questions}`
    case 'left-open':
      return isOne
        ? phrase`${capital(at(meeting))} est restée en suspens ${questions}`
        : phrase`Les questions suivantes sont restées en suspens ${at(meeting)}`
    case 'not-agreed':
      return phrase`Aucun accord ne s’est dégagé ${at(meeting)} sur ${questions}`
    case 'deferred':
      return isOne
        ? phrase`${capital(at(meeting))} a été différé l’examen de ${questions}`
        : phrase`${capital(at(meeting))}, l’examen des questions suivantes a été différé`
  }
}

function have(by: Pick<Concern, 'by'>): string {
  return areSeveral(by) ? 'ont' : 'a'
}

function concerned(concern: Concern, meeting: Meeting): Phrase {
  return concern.by.length === 0
    ? phrase`La préoccupation suivante a été exprimée ${at(meeting)}`
    : phrase`${capital(speakers(concern, meeting, false))} ${have(concern)} exprimé la préoccupation suivante`
}

function similar(kind: Kind, { words, outcome }: Matter<readonly Phrase[]>, by: Concern, meeting: Meeting): Phrase {
  const [text = []] = words
  const where = phrase`${at(meeting)}${outcome === 'deferred' ? '' : ','} `
  switch (kind) {
    case 'dilemma':
      return phrase`${where}${analogous.dilemma[outcome]}${outcome === 'deferred' ? '' : ','} entre${against(words)}`
    case 'question':
      return phrase`${where}${analogous.question[outcome]}${colon} ${text}`
    case 'concern':
      return by.by.length === 0
        ? phrase`${at(meeting)}, une préoccupation analogue a été exprimée${colon} ${text}`
        : phrase`${speakers(by, meeting, false)} ${have(by)} exprimé une préoccupation analogue${colon} ${text}`
  }
}

/** What became of a similar matter. */
const analogous: Readonly<Record<'dilemma' | 'question', Readonly<Record<MatterOutcome, string>>>> = {
  dilemma: {
    discussed: 'un dilemme analogue a été examiné',
    'left-open': 'un dilemme analogue est resté en suspens',
    'not-agreed': 'un dilemme analogue a été examiné sans qu’un accord se dégage',
    deferred: 'a été différé l’examen d’un dilemme analogue',
  },
  question: {
    discussed: 'une question analogue a été examinée',
    'left-open': 'une question analogue est restée en suspens',
    'not-agreed': 'une question analogue a été examinée sans qu’un accord se dégage',
    deferred: 'a été différé l’examen d’une question analogue',
  },
}

function waysForward({ said, see: references }: Considerations): Phrase {
  if (said.length === 0) return phrase`Sur les pistes possibles, voir ${paragraphs(references)}.`
  const mentioned = said.length === 1 ? 'Une piste possible a été évoquée' : 'Des pistes possibles ont été évoquées'
  const ways = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase` (${listOf(meetings.map(at))})`
    return phrase`${text}${where}`
  })
  return fullStop(phrase`${mentioned}${colon} ${looseClauses(ways)}${see(references, 'voir aussi')}`)
}

/** Equal space for each horn: ", d’une part, … et, d’autre part, …", " a) … ; b) … ; et c) …". */
function against(horns: readonly Phrase[]): Phrase {
  const [one = [], other = []] = horns
  if (horns.length === 2) return phrase`, d’une part, ${one} et, d’autre part, ${other}`
  return phrase` ${semicolons(horns.map((horn, index) => phrase`${letter(index + 1)}) ${horn}`))}`
}
