import { letter } from '../../model/ordinals.ts'
import type { ItemPosition, Phrase } from '../claim.ts'
import type { Considerations } from '../facts.ts'
import { phrase } from '../phrase.ts'
import { isEmpty } from '../shared/claims-told.ts'
import { paragraphs, see } from './citations.ts'
import { listOf, series } from './lists.ts'
import { at } from './meetings.ts'
import { endItem, fullStop, sentences } from './sentences.ts'

/** What was said for each horn, or that nothing is recorded. Nothing at all where no horn has any. */
export function considerations(horns: readonly Considerations[]): Phrase {
  if (horns.every(isEmpty)) return []
  const name = (index: number): string => (horns.length > 2 ? `(${letter(index + 1)})` : index === 0 ? '前者' : '后者')
  const none = horns.flatMap((horn, index) => (isEmpty(horn) ? [index] : []))
  // Two horns or more without any are named together, where the first of them stands.
  return sentences(
    horns.map((horn, index) => {
      if (!isEmpty(horn)) return saidFor(horn, name(index))
      return index === none[0] ? nothingFor(listOf(none.map((each) => phrase`${name(each)}`))) : []
    }),
  )
}

/** A horn as an item of a list: with what was said for it, the item is sentences of its own. */
export function alternative(horn: Phrase, said: Considerations | undefined, position: ItemPosition): Phrase {
  if (said === undefined) return endItem(horn, position)
  const name = '这一选择'
  return sentences([fullStop(horn), isEmpty(said) ? nothingFor(phrase`${name}`) : saidFor(said, name)])
}

function saidFor(horn: Considerations, name: string): Phrase {
  if (horn.said.length === 0) return phrase`支持${name}的理由见${paragraphs(horn.see)}。`
  const said = horn.said.map(({ text, meetings = [] }) => {
    const where = meetings.length === 0 ? [] : phrase`(${listOf(meetings.map(at))}提出)`
    return phrase`${text}${where}`
  })
  return fullStop(phrase`有人提出以下理由支持${name}：${series(said)}${see(horn.see, '另见')}`)
}

function nothingFor(names: Phrase): Phrase {
  return phrase`没有记录支持${names}的理由。`
}
