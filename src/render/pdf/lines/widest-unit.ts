import { type Item, lastResort } from './item.ts'

/**
 * Measures the widest stretch of a paragraph that is parted only as a last resort: the least measure at which it can be
 * set well. In points.
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
  if (item.kind === 'penalty') return item.cost < lastResort.tie
  return item.kind === 'glue' && before?.kind === 'box'
}
