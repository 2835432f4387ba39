import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

const findLatin = finder(/«\s*([^«»]*?)\s*»/gu, ([, inside]) => `“${inside}”`, /«/)
const findStraight = finder(/"([^"]+)"/gu, ([, inside]) => `“${inside}”`, /"/)
const findSingle = finder(/(?<![\p{L}\d])[‘']([^‘’'“]{2,}?)[’'](?![\p{L}\d])/gu, ([, inside]) => `“${inside}”`, /[‘']/)

/** Finds marks of quotation that are not “ ” outside and ‘ ’ inside. */
export const findQuotes: FindDepartures = (text) => [
  ...findLatin(text),
  ...findStraight(text),
  ...(/[“"«]/u.test(text) ? [] : findSingle(text)),
]

/**
 * Finds a bracket that is opened and not closed, or the other way round. The bracket of "a)" may begin an item, and
 * close nothing, or end what is in brackets, as that of "(párr. 4)" does: either will do.
 */
export const findBrackets: FindDepartures = (text) => {
  if (!/[()[\]]/.test(text)) return []
  const wrong = unbalanced(text, '(', ')') ?? unbalanced(text, '[', ']')
  return wrong === undefined ? [] : [around(text, wrong)]
}

/** Where brackets of one kind are out of balance, however those of items are taken. */
function unbalanced(text: string, opening: string, closing: string): number | undefined {
  let [fewest, most] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === opening) [fewest, most] = [fewest + 1, most + 1]
    if (text[at] !== closing) continue
    if (!isOfItem(text.slice(0, at))) most -= 1
    if (most < 0) return at
    fewest = Math.max(0, fewest - 1)
  }
  return fewest === 0 ? undefined : text.lastIndexOf(opening)
}

function isOfItem(before: string): boolean {
  return /(?<![\p{L}\d])(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,3})$/u.test(before)
}

/** Shows a mark with the word beside it. */
function around(text: string, at: number): Departure {
  const before = text.slice(0, at).search(/\S*$/)
  const after = text.slice(at).search(/\s|$/)
  return { words: text.slice(before, at + after) }
}

const findSpaced = finder(
  /([\p{L}\d)”%]+)\s+([,;:?!]|\.(?![.\d]))(?=\s|$)/gu,
  ([, word = '', mark = '']) => `${word}${mark}`,
)

const findAfterOpening = finder(/([¿¡])\s+(\p{L}+)/gu, ([, mark = '', word = '']) => `${mark}${word}`, /[¿¡]/)

/** Finds questions and exclamations that are closed and not opened, from the first word after a mark. */
const findUnopened: FindDepartures = (text) => {
  if (!/[?!]/u.test(text)) return []
  return [...text.matchAll(/([^.?!…]*)([?!])/gu)].flatMap(([, sentence = '', mark = '']) => {
    const said = /[^:;“(]*$/u.exec(sentence)?.[0].trim() ?? ''
    if (said === '' || /[¿¡]/u.test(sentence)) return []
    return [{ words: `${said}${mark}`, by: `${mark === '?' ? '¿' : '¡'}${said}${mark}` }]
  })
}

/** Finds a space before a mark that ends something, or behind one that opens, and questions without “¿”. */
export const findPunctuation: FindDepartures = (text) => [
  ...findSpaced(text),
  ...findAfterOpening(text),
  ...findUnopened(text),
]
