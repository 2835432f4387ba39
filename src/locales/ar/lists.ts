import type { Phrase } from '../claim.ts'
import { join, phrase, plain } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'

/**
 * Puts "and" before words. In Arabic it is one letter, and joins the next word; before a figure, or a word in another
 * script, there is a space at which no line ends.
 */
export function and(words: Phrase): Phrase {
  const alone = /^[\p{L}\p{Nd}]/u.test(plain(words)) && !/^\p{Script=Arabic}/u.test(plain(words))
  return words.length === 0 ? [] : phrase`و${alone ? noBreak : ''}${words}`
}

/** Joins phrases as Arabic lists, with "and" before each but the first, and no comma. */
export function listOf(items: readonly Phrase[]): Phrase {
  return joined(items, ' ')
}

/** Joins longer clauses: with a comma where they are two, with semicolons where they are more. */
export function clauses(items: readonly Phrase[]): Phrase {
  return joined(items, items.length === 2 ? '، ' : '؛ ')
}

/** Joins clauses that need not begin with the same word: with semicolons where one holds a comma. */
export function looseClauses(items: readonly Phrase[]): Phrase {
  return joined(items, holdsComma(items) || items.length > 2 ? '؛ ' : '، ')
}

/** Joins words that may hold commas themselves: with semicolons then, and as a plain list where none does. */
export function looseList(items: readonly Phrase[]): Phrase {
  return joined(items, holdsComma(items) ? '؛ ' : ' ')
}

function holdsComma(items: readonly Phrase[]): boolean {
  return items.some((item) => /[،؛,;]/u.test(plain(item)))
}

function joined(items: readonly Phrase[], between: string): Phrase {
  return join(items.map((item, index) => (index === 0 ? item : phrase`${between}${and(item)}`)))
}
