import type { YAMLMap } from 'yaml'
import { below, type Edit, insert } from './edit.ts'
import { columnOf, lineEndOf } from './lines-of.ts'
import { rangeOfPair } from './range-of.ts'
import { listStyles, stylesOf, written } from './written-values.ts'

/** Lists the ways to add a key to a map, the best first: after its last one, or before its first. */
export function addKey(
  text: string,
  map: YAMLMap,
  { key, value, first }: { readonly key: string; readonly value: string | readonly string[]; readonly first: boolean },
): readonly (readonly Edit[])[] {
  const [opening, closing] = [map.items[0], map.items.at(-1)]
  if (opening === undefined || closing === undefined) return []
  const [[start], [, end]] = [rangeOfPair(text, opening), rangeOfPair(text, closing)]
  const [indent, inFlow] = [columnOf(text, start), map.flow === true]
  const styles = typeof value === 'string' ? stylesOf(value, indent + 2, inFlow) : listStyles(value, indent + 2, inFlow)
  return styles.map((style) => {
    const line = `${key}:${style.onLine === '' ? '' : ` ${style.onLine}`}${written(style, indent + 2, text)}`
    if (inFlow) return [first ? insert(start, `${line}, `) : insert(end, `, ${line}`)]
    const space = ' '.repeat(indent)
    return [first ? insert(start, `${line}${lineEndOf(text)}${space}`) : below(text, end, `${space}${line}`)]
  })
}
