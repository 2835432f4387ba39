import type { Typography } from '../type/typography.ts'
import { type Box, type Item, lastResort, penalty } from './item.ts'
import { measureWord } from './shape-word.ts'

/**
 * Returns the width of the widest part of a paragraph that is divided only as a last resort, in points: at any narrower
 * measure the paragraph cannot be set well.
 */
export function widestUnit(items: readonly Item[]): number {
  let widest = 0
  let width = 0
  items.forEach((item, at) => {
    if (endsUnit(item, items[at - 1])) width = 0
    else if (item.kind !== 'penalty') width += item.width
    if (item.kind === 'box') widest = Math.max(widest, width)
  })
  return widest
}

function endsUnit(item: Item, before: Item | undefined): boolean {
  if (item.kind === 'penalty') return item.cost < lastResort.letter
  return item.kind === 'glue' && before?.kind === 'box'
}

/**
 * Lets a word that is wider than the measure, such as an address in a table, break between any two characters, so that
 * it does not overlap its neighbour.
 */
export function splitOverlong(items: readonly Item[], measure: number, typography: Typography): readonly Item[] {
  if (widestUnit(items) <= measure) return items
  return groupsOf(items).flatMap((group) => (widthOf(group) > measure ? charactersOf(group, typography) : group))
}

/** Groups the boxes that touch, such as a word and the mark of its note. Every other item is a group of its own. */
function groupsOf(items: readonly Item[]): readonly (readonly Item[])[] {
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

function charactersOf(group: readonly Item[], typography: Typography): readonly Item[] {
  const boxes = group.flatMap((item) => (item.kind === 'box' ? characterBoxes(item, typography) : []))
  return boxes.flatMap((box, index): readonly Item[] => (index === 0 ? [box] : [penalty(lastResort.word), box]))
}

function characterBoxes(box: Box, typography: Typography): readonly Box[] {
  if (box.mark) return [box]
  return [...box.text].map((text) => ({ ...box, text, width: measureWord(text, box.segment, typography) }))
}
