import { letter } from '../../model/ordinals.ts'
import type { MatterOutcome } from '../../model/statement.ts'
import type { ItemPosition, Matter, Meeting, Phrase } from '../claim.ts'
import type { Considerations } from '../facts.ts'
import { join, phrase, plain } from '../phrase.ts'
import { isEmpty } from '../shared/claims-told.ts'
import { see, seeParagraphs } from './citations.ts'
import { count } from './counts.ts'
import { clauses, listOf, semicolons } from './lists.ts'
import { at } from './meetings.ts'
import { capital, endItem, fullStop, sentences } from './sentences.ts'

/** "en Ginebra se debatió un dilema entre, por un lado, … y, por otro, …", without a full stop. */
export function between({ words, outcome }: Matter<readonly Phrase[]>, meeting: Meeting): Phrase {
  return phrase`${at(meeting)} ${happened[outcome]} ${against(words)}`
}

/** What became of a choice at a meeting; what it is between follows. */
const happened: Readonly<Record<MatterOutcome, string>> = {
  discussed: 'se debatió un dilema',
  'left-open': 'se debatió, y quedó pendiente, un dilema',
  'not-agreed': 'no se llegó a un acuerdo sobre la elección',
  deferred: 'se aplazó el examen de la elección',
}

/** Equal space for each horn: "entre, por un lado, … y, por otro, …", "entre a) …; b) …; y c) …". */
export function against(horns: readonly Phrase[]): Phrase {
  const [one = [], other = []] = horns
  const comma = plain(one).includes(',') ? ',' : ''
  if (horns.length === 2) return phrase`entre, por un lado, ${one}${comma} y, por otro, ${other}`
  return phrase`entre ${semicolons(horns.map((horn, index) => phrase`${lettered(index)} ${horn}`))}`
}

/**
 * "En Ginebra se debatió un dilema entre tres opciones:", or, where more is told of it, that first, and then "Las
 * opciones planteadas en Ginebra eran las siguientes:".
 */
export function alternatives(
  number: number,
  outcome: MatterOutcome,
  meeting: Meeting,
  more: readonly Phrase[],
): Phrase {
  const told = capital(phrase`${at(meeting)} ${happened[outcome]} entre ${count(number, 'f')} opciones`)
  return more.every((sentence) => sentence.length === 0)
    ? phrase`${told}:`
    : sentences([phrase`${told}.`, ...more, phrase`Las opciones planteadas ${at(meeting)} eran las siguientes:`])
}

/** "La necesidad de socorro. A favor de esta opción se dijo que …": with what was said, each item is sentences. */
export function alternative(horn: Phrase, said: Considerations | undefined, position: ItemPosition): Phrase {
  if (said === undefined) return endItem(capital(horn), position)
  const considered = isEmpty(said) ? noneFor('esta opción') : saidFor(said, 'esta opción')
  return sentences([fullStop(capital(horn)), fullStop(capital(considered))])
}

/** What was said for each horn, or that nothing is recorded. Nothing at all where no horn has any. */
export function considerations(horns: readonly Considerations[]): Phrase {
  if (horns.every(isEmpty)) return []
  const none = horns.flatMap((horn, index) => (isEmpty(horn) ? [nameOf(index, horns)] : []))
  const firstEmpty = horns.findIndex(isEmpty)
  // Two horns or more without any are named together, where the first of them stands.
  const said = horns.flatMap((horn, index) => {
    if (!isEmpty(horn)) return [saidFor(horn, nameOf(index, horns))]
    return index === firstEmpty ? [noneFor(...none)] : []
  })
  return fullStop(capital(join(said.map((part, index) => phrase`${index === 0 ? '' : '; '}${part}`))))
}

function nameOf(index: number, horns: readonly Considerations[]): string {
  return horns.length > 2 ? lettered(index) : index === 0 ? 'el primer término' : 'el segundo término'
}

function lettered(index: number): string {
  return `${letter(index + 1)})`
}

function noneFor(...names: readonly string[]): Phrase {
  return phrase`no consta ninguna consideración a favor ${listOf(names.map((name) => phrase`${of(name)}`))}`
}

function saidFor(horn: Considerations, name: string): Phrase {
  if (horn.said.length === 0) return phrase`sobre ${name}, ${seeParagraphs(horn.see)}`
  const said = horn.said.map(
    ({ text, meetings = [] }) =>
      phrase`${meetings.length === 0 ? '' : phrase`${listOf(meetings.map(at))} `}que ${text}`,
  )
  return phrase`a favor ${of(name)} se dijo ${clauses(said)}${see(horn.see, ' también')}`
}

function of(name: string): string {
  return name.startsWith('el ') ? `d${name}` : `de ${name}`
}
