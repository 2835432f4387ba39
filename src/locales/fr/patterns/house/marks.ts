import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { pattern } from '../pattern.ts'

const [space, narrow] = ['\u00a0', '\u202f']

/** What stands before a mark of a French sentence: a space at which no line ends, narrow before `;`, `!` and `?`. */
const before: Readonly<Record<string, string>> = { ':': space, '»': space, ';': narrow, '!': narrow, '?': narrow }

/**
 * Finds marks without their space, or with one at which a line could end: "mot:" and "mot :" for "mot :". Times and
 * addresses have none: "12:30", "https://".
 */
const findHigh = finder(
  /(?<![\p{L}\d]+:\/\/\S*)([\p{L}\d%)\]”»’.…]+)([ \u202f\u00a0]?)([:;!?»])(?!\/\/|\d)/gu,
  ([, word = '', gap = '', mark = '']) => {
    const wanted = before[mark] ?? ''
    // Either space that no line ends at is taken: fonts and keyboards differ.
    if (gap === space || gap === narrow) return undefined
    return gap === wanted ? undefined : `${word}${wanted}${mark}`
  },
  /[:;!?»]/,
)

const findOpening = finder(/«(?![\u00a0\u202f]) ?(\S+)/gu, ([, word = '']) => `«${space}${word}`, /«/)

/** Finds a space before a comma or a full stop, three points for an ellipsis, and the apostrophe of a typewriter. */
const findLow = [
  finder(
    /([\p{L}\d)»”]+)[ \u00a0\u202f]+([,]|\.(?![.\d]))(?=\s|$)/gu,
    ([, word = '', mark = '']) => `${word}${mark}`,
    /[ \u00a0\u202f][,.]/,
  ),
  finder(/(\S*[^\s.])\.{3}(?!\.)/gu, ([, word = '']) => `${word}…`, /\.\.\./),
  finder(/(?<![\p{L}'])((?:[\p{L}\d]+')+\p{L}[\p{L}-]*)/gu, ([word]) => word.replaceAll("'", '’'), /'/),
  finder(/(?<!\p{L})((?:[LlDdNnSsCcMmTtJj]|[Qq]u)')(?=[«“])/gu, ([word]) => word.replace("'", '’'), /'/),
]

/** Finds marks that do not stand as French sets them. */
export const findMarks: FindDepartures = (text) => [findHigh, findOpening, ...findLow].flatMap((find) => find(text))

/** Finds words in other quotation marks than « »: those of English stand only inside these. */
export const findQuotationMarks: FindDepartures = (text) => {
  if (!/["“”‘]|(?<!\p{L})'/u.test(text)) return []
  const straight = finder(
    /"[\s\u00a0\u202f]*([^"]+?)[\s\u00a0\u202f]*"/gu,
    ([, inside]) => `«${space}${inside}${space}»`,
  )(text)
  if (text.includes('«')) return straight
  return [
    ...straight,
    ...finder(/“[\s\u00a0\u202f]*([^”]+?)[\s\u00a0\u202f]*”/gu, ([, inside]) => `«${space}${inside}${space}»`)(text),
    ...finder(
      /(?<![\p{L}\d])[‘']([^‘’']{2,}?)[’'](?![\p{L}\d])/gu,
      ([, inside]) => `«${space}${inside}${space}»`,
    )(text),
  ]
}

/** Finds a bracket that is opened and not closed, or the other way round. “a)” begins an item, and opens nothing. */
export const findBrackets: FindDepartures = (text) => {
  if (!/[()[\]«»]/.test(text)) return []
  const open: { readonly mark: string; readonly at: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/[()[\]«»]/g)) {
    const last = open.at(-1)
    if (mark in closing) open.push({ mark, at: index })
    else if (last !== undefined && closing[last.mark] === mark) open.pop()
    else if (mark !== ')' || !endsItem.test(text.slice(0, index))) return [around(text, index)]
  }
  const [first] = open
  return first === undefined ? [] : [around(text, first.at)]
}

/** “a” of “a)”, and “27 a)” of “(par. 27 a))”. */
const endsItem = /(?:^|[\s\u00a0«,;:])(?:\p{L}|[ivx]{1,5}|\d{1,4})\)?$/u

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»' }

/** Shows a mark with the word beside it. */
function around(text: string, at: number): Departure {
  const from = text.slice(0, at).search(/\S*$/)
  const after = text.slice(at + 1).search(/\s|$/)
  return { words: text.slice(from, at + 1 + after) }
}

/**
 * Finds no-break spaces where French has none: the report sets its own, and a search for the words would pass over
 * them. They belong before high marks, inside « », beside figures, and after titles: "M. Eide".
 */
export const findSpaces: FindDepartures = finder(
  /([^\s\u00a0\u202f«–]*[^\s\u00a0\u202f«–\d])[\u00a0\u202f\u2007](?![:;!?»%=·\d])([^\s\u00a0\u202f]*)/gu,
  ([found, word = '']) =>
    new RegExp(
      pattern`(?:^|[^\p{L}])(?:MM?\.|Mmes?|Mlles?|Dr|Pr|Me|no|par\.|art\.|p\.|\p{Lu}\.|\d\p{L}*|janvier|
        février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$`,
      'u',
    ).test(word)
      ? undefined
      : found.replace(/[\u00a0\u202f\u2007]/g, ' '),
  /[\u00a0\u202f\u2007]/,
)
