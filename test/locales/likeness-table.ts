import { describe, expect, it } from 'vitest'
import type { LikenessWords } from '../../src/model/likeness.ts'
import type { Lang } from '../../src/model/names.ts'
import { seemOpposed } from '../../src/suggest/opposed.ts'
import { readerOf } from '../../src/suggest/read-terms.ts'

type Pairs = readonly (readonly [one: string, other: string])[]

/** Pairs of texts of one language. */
export interface LikenessTable {
  /** One goes the opposite way of the other. */
  readonly opposed: Pairs
  /** Both say the same in other words. */
  readonly alike: Pairs
  /** An abbreviation or a phrase, and what it stands for. */
  readonly written: Pairs
  /** Words in other forms, or for one thing. */
  readonly met: Pairs
}

/** Declares the tests of what a language knows of opposites and of likeness. */
export function testLikeness(language: Lang, words: LikenessWords, table: LikenessTable): void {
  const readUnder = readerOf(language, words)
  const read = (text: string) => readUnder(text, [])
  const termsOf = (text: string): readonly string[] => [...read(text).terms].sort()

  describe(`opposites, ${language}`, () => {
    it.each(table.opposed)('“%s” goes against “%s”', (one, other) => {
      expect([seemOpposed(read(one), read(other)), seemOpposed(read(other), read(one))]).toEqual([true, true])
    })

    it.each(table.alike)('“%s” does not go against “%s”', (one, other) => {
      expect([seemOpposed(read(one), read(other)), seemOpposed(read(other), read(one))]).toEqual([false, false])
    })

    it.each([...table.opposed, ...table.alike])('“%s” and “%s” have a word in common', (one, other) => {
      expect(termsOf(one).filter((term) => termsOf(other).includes(term))).not.toEqual([])
    })
  })

  describe(`likeness, ${language}`, () => {
    it.each(table.written)('“%s” is “%s”', (short, long) => {
      expect(termsOf(short)).toEqual(termsOf(long))
    })

    it.each(table.met)('“%s” meets “%s”', (one, other) => {
      expect(termsOf(one).filter((term) => termsOf(other).includes(term))).not.toEqual([])
    })
  })
}
