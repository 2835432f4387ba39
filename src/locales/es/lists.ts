import type { Phrase } from '../claim.ts'
import { joinWith, plain } from '../phrase.ts'

/** Joins phrases as Spanish lists: "a", "a y b", "a, b y c", "Noruega e Islandia". */
export function listOf(items: readonly Phrase[]): Phrase {
  return joinWith(items, ', ', ` ${and(items)} `)
}

/** Joins longer clauses: "a; b; y c"; two have no mark between them, unless one holds a comma. */
export function clauses(items: readonly Phrase[]): Phrase {
  return items.length === 2 && !holdsComma(items) ? listOf(items) : semicolons(items)
}

/** Joins clauses that begin with nothing that tells them apart: "a; y b", "a; b; y c". */
export function semicolons(items: readonly Phrase[]): Phrase {
  return joinWith(items, '; ', `; ${and(items)} `)
}

/**
 * Joins words that may hold commas themselves: "a, b; c, d; y e"; as a plain list where none does. Of two, a comma
 * closes the first: "la Sra. X, Viceministra, y Noruega".
 */
export function looseList(items: readonly Phrase[]): Phrase {
  if (items.length > 2) return holdsComma(items) ? semicolons(items) : listOf(items)
  return holdsComma(items.slice(0, -1)) ? joinWith(items, '', `, ${and(items)} `) : listOf(items)
}

function holdsComma(items: readonly Phrase[]): boolean {
  return items.some((item) => plain(item).includes(','))
}

/** The word before the last of a list: "e" where that begins with the sound of i. */
function and(items: readonly Phrase[]): string {
  const last = items.at(-1)
  return last !== undefined && soundsAsI(plain(last)) ? 'e' : 'y'
}

/**
 * Tells whether words begin with the sound of i alone: "Irán", "historia", "Yves"; not "hierro", "iones", "Yemen", nor
 * the numeral IV. Marks before the first letter are passed over, in whatever language the words are.
 */
export function soundsAsI(words: string): boolean {
  const start = words.replace(/^[^\p{L}\d]+/u, '')
  if (/^[IVX]+(?![\p{L}\d])/u.test(start)) return false
  return /^(?:h?[iíìîï](?![aeouáéóúâêôû])|y(?![aeiouáéíóú]|[^\p{L}]|$))/iu.test(start)
}
