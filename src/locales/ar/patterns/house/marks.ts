import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

/** Finds quotation marks other than « », in which alone others may stand. */
export const findQuotationMarks: FindDepartures = (text) =>
  text.includes('«')
    ? finder(/"([^"]+)"/gu, ([, inside]) => `“${inside}”`)(text)
    : finder(/[“"„”]([^“”"„]+)[”"“]/gu, ([, inside]) => `«${inside}»`)(text)

const arabic: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** Finds Latin marks behind Arabic words, spaces before a mark, and none behind it. */
export const findMarks: FindDepartures = (text) => [
  ...finder(
    /(?<![ء-ي»)])([ء-ي»)]+)([,;?])(?!\d)/gu,
    ([, word = '', mark = '']) => `${word}${arabic[mark] ?? mark}`,
  )(text),
  ...finder(
    /(?<![\p{L}\d»)”])([\p{L}\d»)”]+)\s+([،؛؟!:]|\.(?![.\d]))(?=\s|$)/gu,
    ([, word = '', mark = '']) => `${word}${mark}`,
  )(text),
  ...finder(
    /(?<![ء-ي])([ء-ي]+)([،؛؟])([\p{L}\d«(]+)/gu,
    ([, word = '', mark = '', next = '']) => `${word}${mark} ${next}`,
  )(text),
]

/** Finds a bracket that is opened and not closed, or the other way round. */
export const findBrackets: FindDepartures = (text) => {
  if (!/[()[\]]/.test(text)) return []
  const open: { readonly mark: string; readonly at: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/[()[\]]/g)) {
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
