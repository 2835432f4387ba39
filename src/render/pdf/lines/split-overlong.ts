import { measureWord } from '../type/measure-word.ts'
import { lastResort, penalty, type Box, type Item } from './item.ts'
import type { Typefaces } from '../type/typeface.ts'

/** Lets the boxes that are wider than a measure, as an address in a table can be, break between any two characters: nothing runs into its neighbour. */
export function splitOverlong(items: readonly Item[], measure: number, typefaces: Typefaces): readonly Item[] {
  return items.flatMap((item) => (item.kind === 'box' && item.width > measure ? shardsOf(item, typefaces) : [item]))
}

function shardsOf(box: Box, typefaces: Typefaces): readonly Item[] {
  return [...box.text].flatMap((text, index): readonly Item[] => {
    const shard: Item = { ...box, text, width: measureWord(text, box.run.look, typefaces) }
    return index === 0 ? [shard] : [penalty(lastResort.word), shard]
  })
}
