import { lastResort } from './item.ts'

/*
 * What is long and is written without spaces: addresses on the web and of mailboxes, lists of numbers such as
 * "7,11,14". Lines end in them without a hyphen, which would be taken for a part of the address.
 */

/** A stretch of a text without spaces, and what it costs to end a line before each offset at which one may end. */
export interface Unspaced {
  readonly from: number
  readonly to: number
  readonly costs: ReadonlyMap<number, number>
}

/**
 * Finds the addresses and the lists of numbers in a text. An address breaks before a stroke, a dot or any other mark,
 * and after the two strokes at its beginning (The Chicago Manual of Style, 14.18): a mark at the head of a line shows
 * that the address goes on. Only where this leaves a line far from full does a longer part of it break between its
 * letters. A list breaks after its commas.
 */
export function unspacedIn(text: string): readonly Unspaced[] {
  const found = (pattern: RegExp, costsOf: (words: string, from: number) => Unspaced['costs']) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
      costs: costsOf(words, index),
    }))
  return [
    ...(hints.address.test(text) ? found(address, addressCosts) : []),
    ...(hints.list.test(text) ? found(numbers, listCosts) : []),
  ]
}

/** What nearly every text lacks: without it there is nothing to look for. */
const hints = { address: /[@/]|www\./i, list: /\p{N},\p{N}/u }

/** How an address begins: with a scheme, with "www.", with a name such as "un.org/", or with that of a mailbox. */
const beginnings = [/(?:https?|ftp):\/\//, /www\./, /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\//u, /[\p{L}\p{N}._+-]+@/u]
const address = new RegExp(
  `(?<![\\p{L}\\p{N}._+/-])(?:${beginnings.map(({ source }) => source).join('|')})` +
    '[!-~\\p{Script=Latin}\\p{Script=Cyrillic}]*[\\p{L}\\p{N}/]',
  'giu',
)

/** Three numbers or more. Two may be one number with a decimal comma. */
const numbers = /(?<![\p{N}.,])\p{N}+(?:,\p{N}+){2,}(?![\p{N}.])/gu

/** One number in groups of three figures, such as "12,500,000". */
const oneNumber = /^\p{N}{1,3}(?:,\p{N}{3}){1,4}$/u

/** The costs of breaks in an address: at its larger joints, and at smaller ones. */
const costs = { joint: 50, mark: 100 } as const

/**
 * The greatest length of a part of an address that is not broken between letters, and the least on either side. A line
 * of an address alone is then never so short that its letters could not fill it.
 */
const whole = 6
const leastPart = 3

function addressCosts(words: string, from: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  const body = /^\w+:\/\//.exec(words)?.[0].length ?? 0
  if (body > 0) found.set(from + body, costs.mark)
  for (const { index, 0: part } of words.slice(body).matchAll(/[^\p{L}\p{N}]*[\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu)) {
    const start = body + index
    if (index > 0) found.set(from + start, /^[/?#&]/.test(part) ? costs.joint : costs.mark)
    const letters = part.search(/[\p{L}\p{N}]/u)
    if (part.length - letters <= whole) continue
    for (let at = letters + leastPart; at <= part.length - leastPart; at += 1)
      found.set(from + start + at, lastResort.letter)
  }
  return found
}

function listCosts(words: string, from: number): ReadonlyMap<number, number> {
  if (oneNumber.test(words)) return new Map()
  return new Map([...words.matchAll(/,/g)].map(({ index }) => [from + index + 1, 0]))
}
