import type { Typography } from '../type/typography.ts'
import { type Box, type Item, lastResort, penalty } from './item.ts'
import { measureWord } from './measure-word.ts'
import { widestUnit } from './widest-unit.ts'

/**
 * Lets words that are wider than a measure, as an address in a table can be, break between any two characters: nothing
 * runs into its neighbour.
 */
export function splitOverlong(items: readonly Item[], measure: number, typography: Typography): readonly Item[] {
  if (widestUnit(items) <= measure) return items
  return touching(items).flatMap((boxes) => (widthOf(boxes) > measure ? shardsOf(boxes, typography) : boxes))
}

/** Gathers the boxes that touch, as a word and the mark of its note do; all else stands alone. */
function touching(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  items.forEach((item, at) => {
    const group = item.kind === 'box' && items[at - 1]?.kind === 'box' ? groups.at(-1) : undefined
    if (group) group.push(item)
    else groups.push([item])
  })
  return groups
}

function widthOf(group: readonly Item[]): number {
  return group.reduce((sum, item) => sum + (item.kind === 'box' ? item.width : 0), 0)
}

function shardsOf(boxes: readonly Item[], typography: Typography): readonly Item[] {
  const shards = boxes.flatMap((item) => (item.kind === 'box' ? charactersOf(item, typography) : []))
  return shards.flatMap((shard, index): readonly Item[] => (index === 0 ? [shard] : [penalty(lastResort.word), shard]))
}

function charactersOf(box: Box, typography: Typography): readonly Box[] {
  if (box.mark) return [box]
  return [...box.text].map((text) => ({ ...box, text, width: measureWord(text, box.segment, typography) }))
}
