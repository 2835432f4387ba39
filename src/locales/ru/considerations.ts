import type { Phrase } from '../claim.ts'
import type { Considerations } from '../facts.ts'
import { joinWith, phrase } from '../phrase.ts'
import { isEmpty } from '../shared/claims-told.ts'
import { inParagraphs, see } from './citations.ts'
import { lettered } from './labels.ts'
import { hanging, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { capital, fullStop } from './sentences.ts'

/** What was said for each horn, or that nothing is recorded. Nothing at all where no horn has any. */
export function considerations(horns: readonly Considerations[]): Phrase {
  if (horns.every(isEmpty)) return []
  const none = horns.flatMap((horn, index) => (isEmpty(horn) ? [index] : []))
  // Two horns or more without any are named together, where the first of them stands.
  const said = horns.flatMap((horn, index) => {
    if (!isEmpty(horn)) return [saidFor(horn, nameOf(index, horns.length))]
    return index === none[0] ? [phrase`соображений в пользу ${namesOf(none, horns.length)} не зафиксировано`] : []
  })
  return fullStop(capital(joinWith(said, '; ', '; ')))
}

/** Says what was said for something that stands in the genitive, or where that is. */
export function saidFor({ said, see: references }: Considerations, what: string): Phrase {
  if (said.length === 0) return phrase`соображения в пользу ${what} изложены ${inParagraphs(references)}`
  const each = said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase` (${listOf(meetings.map(at))})`
    return phrase`что ${text}${where}`
  })
  return phrase`в пользу ${what} говорилось, ${hanging(each)}${see(references, 'см. также')}`
}

function nameOf(index: number, all: number): string {
  if (all > 2) return `варианта ${lettered(index)}`
  return index === 0 ? 'первой стороны дилеммы' : 'второй'
}

function namesOf(indexes: readonly number[], all: number): Phrase {
  const [first = 0] = indexes
  if (indexes.length === 1 || all <= 2) return phrase`${nameOf(first, all)}`
  return phrase`вариантов ${listOf(indexes.map((index) => phrase`${lettered(index)}`))}`
}
