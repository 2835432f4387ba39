import { letter } from '../../model/ordinals.ts'
import type { Phrase } from '../claim.ts'
import type { Considerations } from '../facts.ts'
import { joinWith, phrase } from '../phrase.ts'
import { isEmpty } from '../shared/claims-told.ts'
import { paragraphs, see } from './citations.ts'
import { que } from './elision.ts'
import { clauses, listOf } from './lists.ts'
import { at } from './meetings.ts'
import { capital, fullStop, semicolon } from './sentences.ts'

/** How a sentence names a horn: "le premier terme", and after “de”: "du premier terme". */
interface HornName {
  readonly name: string
  readonly of: string
}

/** What was said for each horn, or that nothing is recorded. Nothing at all where no horn has any. */
export function considerations(horns: readonly Considerations[]): Phrase {
  if (horns.every(isEmpty)) return []
  const nameOf = (index: number): HornName =>
    horns.length > 2 ? lettered(index) : index === 0 ? formerTerm : latterTerm
  const none = horns.flatMap((horn, index) => (isEmpty(horn) ? [index] : []))
  // Two horns or more without any are named together, where the first of them stands.
  const said = horns.flatMap((horn, index) => {
    if (!isEmpty(horn)) return [saidFor(horn, nameOf(index))]
    const names = listOf(none.map((each) => phrase`${nameOf(each).of}`))
    return index === none[0] ? [phrase`aucune considération n’est consignée à l’appui ${names}`] : []
  })
  return fullStop(capital(joinWith(said, `${semicolon} `, `${semicolon} `)))
}

const formerTerm: HornName = { name: 'le premier terme', of: 'du premier terme' }
const latterTerm: HornName = { name: 'le second terme', of: 'du second terme' }

function lettered(index: number): HornName {
  const name = `${letter(index + 1)})`
  return { name, of: `de ${name}` }
}

/** What was said for one horn: "à l’appui du premier terme, il a été dit que …". */
export function saidFor(horn: Considerations, { name, of }: HornName): Phrase {
  if (horn.said.length === 0) return phrase`pour ${name}, voir ${paragraphs(horn.see)}`
  const said = horn.said.map(
    ({ text, meetings = [] }) =>
      phrase`${meetings.length === 0 ? '' : phrase`${listOf(meetings.map(at))} `}${que(text)}`,
  )
  return phrase`à l’appui ${of}, il a été dit ${clauses(said)}${see(horn.see, 'voir aussi')}`
}
