import { elementAt, elementsIn } from '../ooxml/elements.ts'
import { pairInOrder } from '../ooxml/pair-in-order.ts'
import type { Pair } from '../ooxml/pairable.ts'
import { type Block, blocksOf, bookmarksIn, rowsOf } from './blocks-of.ts'

/**
 * A block in both reports, or in one of them. One that is in both and holds blocks has these in pairs: those of the
 * contents, the rows of a table, or those of each cell of a row. What is taken from the new report as it is has none.
 */
export interface BlockPair extends Pair<Block> {
  readonly within?: readonly (readonly BlockPair[])[]
}

/** Pairs the blocks of two bodies, and all that is in them. What is computed is looked into only if `all` is marked. */
export function pairBlocks(olds: readonly Block[], news: readonly Block[], all: boolean): readonly BlockPair[] {
  return lastWithLast(pairInOrder(olds, news)).map((pair) => {
    const within = pair.old && pair.new && pairWithin(pair.old, pair.new, all)
    return { ...pair, ...(within && { within }) }
  })
}

/** Word has a paragraph at every end, which cannot be removed: the last one of each report are the same. */
function lastWithLast(pairs: readonly Pair<Block>[]): readonly Pair<Block>[] {
  const [old, new_] = [pairs.findLast((pair) => pair.old), pairs.findLast((pair) => pair.new)]
  if (old === undefined || new_ === undefined || old === new_) return pairs
  const areAlone = old.new === undefined && new_.old === undefined
  if (!areAlone || old.old?.kind !== 'paragraph' || new_.new?.kind !== 'paragraph') return pairs
  return [...pairs.filter((pair) => pair !== old && pair !== new_), { old: old.old, new: new_.new }]
}

function pairWithin(old: Block, new_: Block, all: boolean): BlockPair['within'] {
  if (new_.isComputed && !all) return undefined
  const [from, to] = [old.element, new_.element]
  switch (to.name) {
    case 'w:tbl':
      return [pairBlocks(rowsOf(from), rowsOf(to), all)]
    case 'w:sdt': {
      const [before, now] = [from, to].map((contents) => elementAt(contents, 'w:sdtContent') ?? contents)
      return before && now && [pairBlocks(blocksOf(before), blocksOf(now), all)]
    }
    case 'w:tr': {
      const cells = elementsIn(to, 'w:tc')
      const before = elementsIn(from, 'w:tc')
      return cells.map((cell, index) => pairBlocks(before[index] ? blocksOf(before[index]) : [], blocksOf(cell), all))
    }
    default:
      return undefined
  }
}

/** Names the bookmarks that stand on the same thing in both reports. */
export function sharedBookmarks(pairs: readonly BlockPair[]): readonly string[] {
  return pairs.flatMap(({ old, new: new_, within }) => {
    if (old === undefined || new_ === undefined) return []
    const before = old.caption === undefined ? [] : bookmarksIn(old.caption)
    const now = new Set(new_.caption === undefined ? [] : bookmarksIn(new_.caption))
    const above = before.filter((name) => now.has(name))
    if (within !== undefined) return [...above, ...within.flatMap(sharedBookmarks)]
    const inside = new Set(bookmarksIn(new_.element))
    return [...above, ...bookmarksIn(old.element).filter((name) => inside.has(name))]
  })
}
