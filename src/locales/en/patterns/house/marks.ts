import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

/** Finds words in single quotation marks: the house uses double ones, and single ones only inside them. */
export const findSingleQuotes: FindDepartures = (text) =>
  /[“"]/.test(text)
    ? []
    : finder(/(?<![\p{L}\d])[‘']([^‘’']{2,}?)[’'](?![\p{L}\d])/gu, ([, inside]) => `“${inside}”`)(text)

/** Finds a bracket that is opened and not closed, or the other way round. "a)" begins an item, and opens nothing. */
export const findBrackets: FindDepartures = (text) => {
  if (!/[()[\]]/.test(text)) return []
  const open: { readonly mark: string; readonly at: number }[] = []
  for (const { 0: mark, index } of text
    .replace(/(?<![\p{L}\d(])[\p{L}\d]{1,3}\)/gu, (item) => '.'.repeat(item.length))
    .matchAll(/[()[\]]/g)) {
    const last = open.at(-1)
    if (mark === '(' || mark === '[') open.push({ mark, at: index })
    else if (last?.mark === (mark === ')' ? '(' : '[')) open.pop()
    else return [around(text, index)]
  }
  const [first] = open
  return first === undefined ? [] : [around(text, first.at)]
}

/** Shows a mark with the word beside it. */
function around(text: string, at: number): Departure {
  const before = text.slice(0, at).search(/\S*$/)
  const after = text.slice(at).search(/\s|$/)
  return { words: text.slice(before, at + after) }
}

/** Finds a space before a mark that ends something: English has none. An ellipsis, and a decimal, may have one. */
export const findSpacedMarks: FindDepartures = finder(
  /([\p{L}\d)”]+)\s+([,;:?!]|\.(?![.\d]))(?=\s|$)/gu,
  ([, word = '', mark = '']) => `${word}${mark}`,
)
