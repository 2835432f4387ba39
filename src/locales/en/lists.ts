import type { Phrase } from '../claim.ts'
import { joinWith, plain } from '../phrase.ts'

/**
 * Joins phrases as English lists: "a", "a and b", "a, b and c" (no comma before "and": United Nations Editorial
 * Manual).
 */
export function listOf(items: readonly Phrase[], beforeLast = ' and '): Phrase {
  return joinWith(items, ', ', beforeLast)
}

/** Joins longer clauses: "a; b; and c", with a comma for two: "a, and b". */
export function clauses(items: readonly Phrase[]): Phrase {
  return items.length === 2 ? joinWith(items, '', ', and ') : joinWith(items, '; ', '; and ')
}

/** Joins clauses that need not begin with the same word: where one holds a comma, "a, b; and c" for two. */
export function looseClauses(items: readonly Phrase[]): Phrase {
  return holdsComma(items) ? semicolons(items) : clauses(items)
}

/** Joins words that may hold commas themselves: "a, b; c, d; and e"; as a plain list where none does. */
export function looseList(items: readonly Phrase[]): Phrase {
  return holdsComma(items) ? semicolons(items) : listOf(items)
}

function holdsComma(items: readonly Phrase[]): boolean {
  return items.some((item) => plain(item).includes(','))
}

function semicolons(items: readonly Phrase[]): Phrase {
  return joinWith(items, '; ', '; and ')
}
