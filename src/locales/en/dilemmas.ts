import type { Kind } from '../../model/choice.ts'
import { letter } from '../../model/ordinals.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { Concern, ItemPosition, Matter, Meeting, Phrase } from '../claim.ts'
import type { DilemmaPhrases } from '../define-locale.ts'
import type { Considerations } from '../facts.ts'
import { join, phrase } from '../phrase.ts'
import { isEmpty } from '../shared/claims-told.ts'
import { paragraphs, paras, see } from './citations.ts'
import { count } from './counts.ts'
import { clauses, listOf, looseClauses } from './lists.ts'
import { at } from './meetings.ts'
import { capital, endItem, fullStop, sentences } from './sentences.ts'
import { speakers, supporterSentence } from './speakers.ts'

/** Sentences about dilemmas, questions and concerns, and their course over the series. */
export const dilemmas: DilemmaPhrases = {
  between: (choice, meeting) => fullStop(between(choice, at(meeting))),
  echo: (kind, choice, by, meeting) =>
    sentences([fullStop(capital(similar(kind, choice, by, meeting))), supporterSentence(by)]),
  sameConcern: (by, meeting) =>
    sentences([phrase`${capital(speakers(by, meeting, false))} expressed the same concern.`, supporterSentence(by)]),
  question: ({ words, outcome }, meeting, references) => {
    const seen = see(references, 'see also')
    return outcome === 'deferred'
      ? phrase`Consideration of ${words} was deferred ${at(meeting)}${seen}.`
      : fullStop(phrase`${asked(outcome, meeting)} ${words}${seen}`)
  },
  concern: (concern, meeting, references) =>
    sentences([
      fullStop(phrase`${concerned(concern, meeting)} that ${concern.text}${see(references, 'see also')}`),
      supporterSentence(concern),
    ]),
  questionsOpening: (outcome, meeting) => phrase`${asked(outcome, meeting)}:`,
  questionItem: (question, position) => endItem(capital(question), position),
  considerations,
  alternatives,
  alternative,
  waysForward,
  bearing: (references) => phrase`See also ${paragraphs(references)}.`,
  takenUpAgain: (kind, outcome, meetings) =>
    phrase`The ${kind} was taken up again ${listOf(meetings.map(at))}${ends[outcome]}.`,
  settled: (kind, meeting, reference) => phrase`The ${kind} was settled ${at(meeting)} (${paras([reference])}).`,
  reopened: (kind, meeting, reference, again) =>
    phrase`The ${kind} was settled ${at(meeting)} (${paras([reference])}) and re-opened ${at(again)}.`,
  notTakenUp: (kind) => phrase`The ${kind} is not taken up in the accounts of later meetings.`,
  noneTakenUp: (references) => {
    const none = references.length === 2 ? 'Neither' : 'None'
    const later = 'is taken up in the accounts of later meetings'
    return phrase`${none} of the matters set out in ${paragraphs(references)} ${later}.`
  },
}

/** How a sentence ends that tells of a later discussion. */
const ends: Readonly<Record<MatterOutcome, string>> = {
  discussed: '',
  'left-open': ', and was left open',
  'not-agreed': ', and no agreement was reached on it',
  deferred: ', and its consideration was deferred',
}

function between({ words, outcome }: Matter<readonly Phrase[]>, where: Phrase): Phrase {
  switch (outcome) {
    case 'discussed':
      return phrase`A dilemma was discussed ${where} between${against(words)}`
    case 'left-open':
      return phrase`A dilemma was discussed ${where}, and was left open, between${against(words)}`
    case 'not-agreed':
      return phrase`No agreement was reached ${where} on the choice between${against(words)}`
    case 'deferred':
      return phrase`Consideration of the choice between${against(words)}, was deferred ${where}`
  }
}

/**
 * "A dilemma was discussed in Geneva between three alternatives:", or, where more is told of it, that first, and then
 * "The alternatives in Geneva were:".
 */
function alternatives(number: number, outcome: MatterOutcome, meeting: Meeting, more: readonly Phrase[]): Phrase {
  const told = among(phrase`${count(number)} alternatives`, outcome, at(meeting))
  return more.every((sentence) => sentence.length === 0)
    ? phrase`${told}:`
    : sentences([phrase`${told}.`, ...more, phrase`The alternatives ${at(meeting)} were:`])
}

function among(horns: Phrase, outcome: MatterOutcome, where: Phrase): Phrase {
  switch (outcome) {
    case 'discussed':
      return phrase`A dilemma was discussed ${where} between ${horns}`
    case 'left-open':
      return phrase`A dilemma was discussed ${where}, and was left open, between ${horns}`
    case 'not-agreed':
      return phrase`No agreement was reached ${where} on the choice between ${horns}`
    case 'deferred':
      return phrase`Consideration of the choice between ${horns} was deferred ${where}`
  }
}

/** "The need for relief. For this it was said that …": with what was said, each item is sentences of its own. */
function alternative(horn: Phrase, said: Considerations | undefined, position: ItemPosition): Phrase {
  if (said === undefined) return endItem(capital(horn), position)
  const considered = isEmpty(said) ? phrase`no considerations are recorded for this` : saidFor(said, 'this')
  return sentences([fullStop(capital(horn)), fullStop(capital(considered))])
}

/** The words before a question in indirect form, or before a list of them. */
function asked(outcome: MatterOutcome, meeting: Meeting): Phrase {
  switch (outcome) {
    case 'discussed':
      return phrase`${capital(at(meeting))} there was discussion of`
    case 'left-open':
      return phrase`It was left open ${at(meeting)}`
    case 'not-agreed':
      return phrase`No agreement was reached ${at(meeting)} on`
    case 'deferred':
      return phrase`Consideration of the following was deferred ${at(meeting)}`
  }
}

function concerned(concern: Concern, meeting: Meeting): Phrase {
  return concern.by.length === 0
    ? phrase`Concern was expressed ${at(meeting)}`
    : phrase`${capital(speakers(concern, meeting, false))} expressed concern`
}

function similar(kind: Kind, { words, outcome }: Matter<readonly Phrase[]>, by: Concern, meeting: Meeting): Phrase {
  const [text = []] = words
  const where = at(meeting)
  switch (kind) {
    case 'dilemma':
      return phrase`${where} a similar dilemma was ${happened[outcome]}, between${against(words)}`
    case 'question':
      return phrase`${where} a similar question was ${happened[outcome]}: ${text}`
    case 'concern':
      return by.by.length === 0
        ? phrase`${where} a similar concern was expressed: that ${text}`
        : phrase`${speakers(by, meeting, false)} expressed a similar concern: that ${text}`
  }
}

const happened: Readonly<Record<MatterOutcome, string>> = {
  discussed: 'discussed',
  'left-open': 'left open',
  'not-agreed': 'discussed without agreement',
  deferred: 'deferred',
}

function waysForward({ said, see: references }: Considerations): Phrase {
  if (said.length === 0) return phrase`On possible ways forward, see ${paragraphs(references)}.`
  const mentioned = said.length === 1 ? 'A possible way forward was mentioned' : 'Possible ways forward were mentioned'
  const ways = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase` (${listOf(meetings.map(at))})`
    return phrase`${text}${where}`
  })
  return fullStop(phrase`${mentioned}: ${looseClauses(ways)}${see(references, 'see also')}`)
}

/**
 * Equal space for each horn: "between, on the one hand, …, and, on the other, …", "between (a) …; (b) …; and (c) …".
 */
function against(horns: readonly Phrase[]): Phrase {
  const [one = [], other = []] = horns
  if (horns.length === 2) return phrase`, on the one hand, ${one}, and, on the other, ${other}`
  return phrase` ${clauses(horns.map((horn, index) => phrase`${lettered(index)} ${horn}`))}`
}

/** What was said for each horn, or that nothing is recorded. Nothing at all where no horn has any. */
function considerations(horns: readonly Considerations[]): Phrase {
  if (horns.every(isEmpty)) return []
  const name = (index: number): string =>
    horns.length > 2 ? lettered(index) : index === 0 ? 'the former' : 'the latter'
  const none = horns.flatMap((horn, index) => (isEmpty(horn) ? [index] : []))
  // Two horns or more without any are named together, where the first of them stands.
  const said = horns.flatMap((horn, index) => {
    if (!isEmpty(horn)) return [saidFor(horn, name(index))]
    return index === none[0]
      ? [phrase`no considerations are recorded for ${listOf(none.map((each) => phrase`${name(each)}`))}`]
      : []
  })
  return fullStop(capital(join(said.map((part, index) => phrase`${index === 0 ? '' : '; '}${part}`))))
}

function lettered(index: number): string {
  return `(${letter(index + 1)})`
}

function saidFor(horn: Considerations, name: string): Phrase {
  if (horn.said.length === 0) return phrase`for ${name}, see ${paragraphs(horn.see)}`
  const said = horn.said.map(
    ({ text, meetings = [] }) =>
      phrase`${meetings.length === 0 ? '' : phrase`${listOf(meetings.map(at))} `}that ${text}`,
  )
  return phrase`for ${name} it was said ${clauses(said)}${see(horn.see, 'see also')}`
}
