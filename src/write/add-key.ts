import type { YAMLMap } from 'yaml'
import { below, type Edit, insert } from './edit.ts'
import { columnOf, lineEndOf } from './lines-of.ts'
import { rangeOfPair } from './range-of.ts'
import { formsOf, listForms, written } from './written-values.ts'

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
  const forms = typeof value === 'string' ? formsOf(value, indent + 2, inFlow) : listForms(value, indent + 2, inFlow)
  return forms.map((form) => {
    const line = `${key}:${form.onLine === '' ? '' : ` ${form.onLine}`}${written(form, indent + 2, text)}`
    if (inFlow) return [first ? insert(start, `${line}, `) : insert(end, `, ${line}`)]
    const space = ' '.repeat(indent)
    return [first ? insert(start, `${line}${lineEndOf(text)}${space}`) : below(text, end, `${space}${line}`)]
  })
}
