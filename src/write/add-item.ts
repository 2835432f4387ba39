import { isSeq, type Node } from 'yaml'
import { below, type Edit, insert } from './edit.ts'
import { columnOf } from './lines-of.ts'
import { rangeOf } from './range-of.ts'
import { stylesOf, written } from './written-values.ts'

/** Lists the ways to add an item at the end of a list, the best first; none to what is no list. */
export function addItem(text: string, list: Node, item: string): readonly (readonly Edit[])[] {
  if (!isSeq(list)) return []
  const [from, to] = rangeOf(text, list)
  if (list.flow === true) {
    const inside = from + 1 + text.slice(from + 1, to - 1).trimEnd().length
    return stylesOf(item, 0, true).map(({ onLine }) => [
      insert(inside, list.items.length === 0 ? onLine : `, ${onLine}`),
    ])
  }
  const indent = columnOf(text, from)
  return stylesOf(item, indent + 2, false).map((style) => [
    below(text, to, `${' '.repeat(indent)}- ${style.onLine}${written(style, indent + 2, text)}`),
  ])
}
