import type { Kind } from '../../model/choice.ts'
import { letter } from '../../model/ordinals.ts'
import type { Phrase } from '../claim.ts'
import type { Considerations, DilemmaPhrases } from '../define-locale.ts'
import { join, phrase } from '../phrase.ts'
import { paragraphs, paras, see } from './citations.ts'
import { clauses, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { capital } from './sentences.ts'

/** Sentences about dilemmas, questions and concerns, and their course over the series. */
export const dilemmas: DilemmaPhrases = {
  between: (horns, meeting) => phrase`A dilemma was discussed ${at(meeting)} between${against(horns)}.`,
  echo: (kind, texts, meeting) => phrase`${capital(at(meeting))} ${similar(kind, texts)}.`,
  question: (question, meeting, references) =>
    phrase`The question of ${question} was left open ${at(meeting)}${see(references, 'see also')}.`,
  concern: (concern, meeting, references) =>
    phrase`Concern was expressed ${at(meeting)} that ${concern}${see(references, 'see also')}.`,
  considerations,
  waysForward,
  bearing: (references) => phrase`See also ${paragraphs(references)}.`,
  takenUpAgain: (kind, meetings) => phrase`The ${kind} was taken up again ${listOf(meetings.map(at))}.`,
  settled: (kind, meeting, reference) => phrase`The ${kind} was settled ${at(meeting)} (${paras([reference])}).`,
  reopened: (kind, meeting, reference, again) =>
    phrase`The ${kind} was settled ${at(meeting)} (${paras([reference])}) and re-opened ${at(again)}.`,
  notTakenUp: (kind) => phrase`The ${kind} is not taken up in the accounts of later meetings.`,
}

function similar(kind: Kind, texts: readonly Phrase[]): Phrase {
  const [text = []] = texts
  switch (kind) {
    case 'dilemma':
      return phrase`a similar dilemma was discussed, between${against(texts)}`
    case 'question':
      return phrase`a similar question was left open: ${text}`
    case 'concern':
      return phrase`a similar concern was expressed: that ${text}`
  }
}

function waysForward({ said, see: references }: Considerations): Phrase {
  if (said.length === 0) return phrase`On possible ways forward, see ${paragraphs(references)}.`
  const mentioned = said.length === 1 ? 'A possible way forward was mentioned' : 'Possible ways forward were mentioned'
  const ways = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase` (${listOf(meetings.map(at))})`
    return phrase`${text}${where}`
  })
  return phrase`${mentioned}: ${clauses(ways)}${see(references, 'see also')}.`
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
  const said = horns.map((horn, index) => phrase`${index === 0 ? '' : '; '}${saidFor(horn, name(index))}`)
  return phrase`${capital(join(said))}.`
}

function lettered(index: number): string {
  return `(${letter(index + 1)})`
}

function saidFor(horn: Considerations, name: string): Phrase {
  if (isEmpty(horn)) return phrase`no considerations are recorded for ${name}`
  if (horn.said.length === 0) return phrase`for ${name}, see ${paragraphs(horn.see)}`
  const said = horn.said.map(
    ({ text, meetings = [] }) =>
      phrase`${meetings.length === 0 ? '' : phrase`${listOf(meetings.map(at))} `}that ${text}`,
  )
  return phrase`for ${name} it was said ${clauses(said)}${see(horn.see, 'see also')}`
}

function isEmpty({ said, see: references }: Considerations): boolean {
  return said.length + references.length === 0
}
