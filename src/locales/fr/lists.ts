import type { Phrase } from '../claim.ts'
import { joinWith, plain } from '../phrase.ts'
import { semicolon } from './sentences.ts'

/** Joins phrases as French lists: "a", "a et b", "a, b et c". */
export function listOf(items: readonly Phrase[], beforeLast = ' et '): Phrase {
  return joinWith(items, ', ', beforeLast)
}

/** Joins longer clauses: "a ; b ; et c", with a comma for two: "a, et b". */
export function clauses(items: readonly Phrase[]): Phrase {
  return items.length === 2 ? joinWith(items, '', ', et ') : semicolons(items)
}

/** Joins words that may hold commas or “et” themselves: "a ; b ; et c", of two as well. */
export function semicolons(items: readonly Phrase[]): Phrase {
  return joinWith(items, `${semicolon} `, `${semicolon} et `)
}

/** Joins clauses that need not begin with the same word: where one holds a comma, "a, b ; et c" for two. */
export function looseClauses(items: readonly Phrase[]): Phrase {
  return holdsComma(items) ? semicolons(items) : clauses(items)
}

/** Joins words that may hold commas themselves: "a, b ; c, d ; et e"; as a plain list where none does. */
export function looseList(items: readonly Phrase[]): Phrase {
  return holdsComma(items) ? semicolons(items) : listOf(items)
}

function holdsComma(items: readonly Phrase[]): boolean {
  return items.some((item) => plain(item).includes(','))
}
