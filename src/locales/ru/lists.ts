import type { Phrase } from '../claim.ts'
import { joinWith, plain } from '../phrase.ts'

/** Joins phrases as Russian lists: "a", "a и b", "a, b и c". */
export function listOf(items: readonly Phrase[], beforeLast = ' и '): Phrase {
  return joinWith(items, ', ', beforeLast)
}

/** Joins clauses that close with a comma: "того, что a, и того, что b"; three and more by semicolons. */
export function clauses(items: readonly Phrase[]): Phrase {
  return items.length === 2 ? joinWith(items, '', ', и ') : joinWith(items, '; ', '; и ')
}

/** Joins words that may hold commas themselves: "a, b; c, d; и e"; as a plain list where none does. */
export function looseList(items: readonly Phrase[], and = 'и'): Phrase {
  const holdsComma = items.some((item) => plain(item).includes(','))
  return holdsComma ? joinWith(items, '; ', `; ${and} `) : listOf(items, ` ${and} `)
}

/** Joins clauses that hang on one word: "что a и что b"; where one holds a comma, or there are more, by semicolons. */
export function hanging(items: readonly Phrase[]): Phrase {
  const areShort = items.length === 2 && items.every((item) => !plain(item).includes(','))
  return areShort ? joinWith(items, '', ' и ') : bySemicolons(items)
}

/** Joins what may be sentences of their own: "a; и b", "a; b; и c". */
export function bySemicolons(items: readonly Phrase[]): Phrase {
  return joinWith(items, '; ', '; и ')
}
