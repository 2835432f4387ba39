import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'

const findStraight = finder(/"([^"]+)"/gu, ([, inside]) => `«${inside}»`, /"/)
const findEnglish = finder(/“([^“”„«»]+)”/gu, ([, inside]) => `«${inside}»`, /”/)
const findSingle = finder(/(?<![\p{L}\d])[‘']([^‘’'«»]{2,}?)[’'](?![\p{L}\d])/gu, ([, inside]) => `«${inside}»`, /[‘']/)
const findLow = finder(/„([^„“«»]+)[“”]/gu, ([, inside]) => `«${inside}»`, /„/)
const findSpaced = finder(/«\s+([^«»]*?)\s*»|«([^«»]*?)\s+»/gu, ([, one, other]) => `«${one ?? other}»`, /«\s|\s»/)

/** Quotation marks in quotation marks: the inner ones are „ and “. */
const findInner: FindDepartures = (text) => {
  if (!/«[^»]*«/u.test(text)) return []
  return [...text.matchAll(/«([^«»]*)«([^«»]*)»([^«»]*)»/gu)].map(([words, before, inside, after]) => ({
    words,
    by: `«${before}„${inside}“${after}»`,
  }))
}

/** Finds marks of quotation that are not « » outside, without spaces, and „ “ inside. */
export const findQuotes: FindDepartures = (text) => [
  ...findStraight(text),
  ...findEnglish(text),
  ...(/[«"]/u.test(text) ? [] : [...findSingle(text), ...findLow(text)]),
  ...findSpaced(text),
  ...findInner(text),
]

/** Finds a bracket that is opened and not closed, or the other way round. "a)" begins an item, and opens nothing. */
export const findBrackets: FindDepartures = (text) => {
  if (!/[()[\]]/.test(text)) return []
  const open: { readonly mark: string; readonly at: number }[] = []
  for (const { 0: mark, index } of text.matchAll(/[()[\]]/g)) {
    const last = open.at(-1)
    if (mark === '(' || mark === '[') open.push({ mark, at: index })
    else if (last?.mark === (mark === ')' ? '(' : '[')) open.pop()
    else if (last !== undefined || mark === ']' || !label.test(text.slice(0, index))) return [around(text, index)]
  }
  const [first] = open
  return first === undefined ? [] : [around(text, first.at)]
}

/** What a bracket closes that none has opened: "a)", and the item of a paragraph that is cited, "(см. п. 12 a))". */
const label = /(?<![\p{L}\d(])(?:[a-zа-я]|[ivx]{1,4}|\d{1,2})\)?$/u

/** Shows a mark with the word beside it. */
function around(text: string, at: number): Departure {
  const before = text.slice(0, at).search(/\S*$/)
  const after = text.slice(at).search(/\s|$/)
  return { words: text.slice(before, at + after) }
}

const marks: readonly FindDepartures[] = [
  finder(/([\p{L}\d)»“]+)\s+([,;:?!]|\.(?![.\d]))(?=\s|$)/gu, ([, word = '', mark = '']) => `${word}${mark}`),
  // A dash between words is long, between figures short and without spaces, and a hyphen is neither.
  finder(/([\p{L}\d)»]+) (?:-|–|--) (?=[\p{L}«(])/gu, ([, word = '']) => `${word} — `, / (?:-|–|--) /),
  finder(/(\d)\s*(?:-|—)\s*(\d)(?![\d-]*-)(?<!\d{4}-\d{2})/gu, ([words, from, to]) => {
    return /^\d-\d$/.test(words) || / /.test(words) || /—/.test(words) ? `${from}–${to}` : undefined
  }),
  finder(/\.{3}/gu, () => '…', /\.\.\./),
  finder(/№(?=\d)/gu, () => '№ ', /№/),
  finder(/([\p{L}»)]+),(?=[\p{L}«])/gu, ([, word = '']) => `${word}, `, /,[\p{L}«]/u),
]

/** Finds spaces before marks, hyphens that are dashes, and what else of punctuation Russian has otherwise. */
export const findPunctuation: FindDepartures = (text) => marks.flatMap((find) => find(text))

/**
 * Finds no-break spaces: the report sets its own, and a search for the words would pass over them. Between the
 * thousands of a figure they stand as they should.
 */
export const findNoBreaks: FindDepartures = finder(
  /\S*(?:[\u00a0\u202f\u2007](?!\d)|(?<!\d)[\u00a0\u202f\u2007])\S*/gu,
  ([words]) => words.replace(/[\u00a0\u202f\u2007](?!\d)|(?<!\d)[\u00a0\u202f\u2007]/g, ' '),
  /[\u00a0\u202f\u2007]/,
)
