import type { Departure, FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { han } from '../pattern.ts'

/** What stands beside no space: characters, and the marks of Chinese. */
const chinese = `${han}\u3000-\u303f\uff01-\uff60“”‘’`

/** Spaces of every width, to stand in brackets. */
const blank = ' \\t\u00a0\u2000-\u200a\u202f\u3000'

const besideChinese = new RegExp(`(?<=[${chinese}])[${blank}]+|[${blank}]+(?=[${chinese}])`, 'g')

/** Finds spaces beside characters, and no-break spaces elsewhere, but for those between the thousands of a figure. */
export const findSpaces: FindDepartures = finder(
  new RegExp(`[^${blank}\\n]{0,4}(?:[${blank}]+[^${blank}\\n]{1,4})+`, 'g'),
  ([words]) => words.replace(besideChinese, '').replace(/(?<!\d)[\u00a0\u202f]|[\u00a0\u202f](?!\d)/g, ' '),
  new RegExp(`[${blank}]`),
)

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' }

const before = `[${han}”’》)]`

/** ASCII marks behind a character, marks that stand twice, dots that are not six, and dashes that are half as long. */
const findMarks: readonly FindDepartures[] = [
  finder(new RegExp(`(${before})([,;:?!])[${blank}]*(?![\\d/])`, 'g'), ([, word = '', mark = '']) => {
    return `${word}${fullWidth[mark] ?? mark}`
  }),
  finder(new RegExp(`([${han}])\\.(?=[${han}“]|$)`, 'g'), ([, word = '']) => `${word}。`),
  finder(/([，。；：、])\1+/g, ([, mark]) => mark),
  finder(/[，、；：][。！？]/g, ([both]) => both.slice(1)),
  finder(/(?:\.{3,}|。{3,}|(?<![…[])…(?![…\]]))/g, () => '……'),
  finder(new RegExp(`([${han}])(?:--+|—(?!—)|－－?|――?|──?)([${han}])`, 'g'), ([, one = '', other = '']) => {
    return `${one}——${other}`
  }),
]

/** Finds marks that are not those of Chinese: "规划,实施", "等...", "。。". */
export const findPunctuation: FindDepartures = (text) =>
  /[,;:?!.…—－―─-]|([，。；：、])[，。；：、！？]/.test(text) ? findMarks.flatMap((find) => find(text)) : []

const quoted = new RegExp(`"([^"]*[${han}][^"]*)"`, 'g')
const findOtherQuotes: readonly FindDepartures[] = [
  finder(quoted, ([, inside]) => `“${inside}”`),
  finder(/[「｢]([^」｣]*)[」｣]/g, ([, inside]) => `“${inside}”`),
  finder(/『([^』]*)』/g, ([, inside]) => `‘${inside}’`),
]

/** Finds quotation marks other than “ ”, and ‘ ’ where no “ ” stand around them. */
export const findQuotationMarks: FindDepartures = (text) => {
  const others = /["「｢『]/.test(text) ? findOtherQuotes.flatMap((find) => find(text)) : []
  if (others.length > 0 || /“/.test(text)) return others
  return finder(new RegExp(`[‘']([^‘’']*[${han}][^‘’']*)[’']`, 'g'), ([, inside]) => `“${inside}”`)(text)
}

const findWideBrackets = finder(/（([^（）]*)）|［([^［］]*)］|【([^【】]*)】/g, ([, round, ...square]) =>
  round === undefined ? `[${square.find((inside) => inside !== undefined)}]` : `(${round})`,
)

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '》': '《', '”': '“' }

/** Finds brackets of full width, and a bracket that is opened and not closed, or the other way round. */
export const findBrackets: FindDepartures = (text) => {
  if (!/[()[\]《》“”（）［］【】]/.test(text)) return []
  const wide = findWideBrackets(text)
  return wide.length > 0 ? wide : findUnpaired(text)
}

/** "a)" begins an item, and opens nothing. */
function findUnpaired(text: string): readonly Departure[] {
  const open: { readonly mark: string; readonly at: number }[] = []
  const items = text.replace(/(?<![\p{L}\d(])[a-z\d]{1,3}\)/gu, (item) => '.'.repeat(item.length))
  for (const { 0: mark, index } of items.matchAll(/[()[\]《》“”]/g)) {
    const opening = pairs[mark]
    if (opening === undefined) open.push({ mark, at: index })
    else if (open.at(-1)?.mark === opening) open.pop()
    else return [around(text, index)]
  }
  const [first] = open
  return first === undefined ? [] : [around(text, first.at)]
}

/** Shows a mark with some characters beside it. */
function around(text: string, at: number): Departure {
  return { words: text.slice(Math.max(0, at - 3), at + 4) }
}
