import type { LikenessWords } from '../model/likeness.ts'
import type { Lang, Slug } from '../model/names.ts'
import { stemsOf } from './stem.ts'
import { type Word, wordsIn } from './words-in.ts'

/** What a text says: of the terms each once, with how often it stands there, how, and on which side. */
export interface Said {
  readonly terms: readonly string[]
  readonly counts: readonly number[]
  /** Whether each is affirmed, denied or both, as bits. It is 0 for a word of opposites: its way tells. */
  readonly signs: readonly number[]
  /** Whether each stands before the word that compares, behind it, or on both sides, as bits; 0 without such a word. */
  readonly sides: readonly number[]
  readonly ways: readonly Way[]
}

/** The bits of a sign: a term that is affirmed or denied; a word that goes one of two opposite ways, or the other. */
export const [affirmed, denied] = [1, 2]

/** The bits of a side. */
export const [before, behind] = [1, 2]

/** One of two opposite ways that a text goes: `axis` tells which opposites, `sign` which of the two. */
export interface Way {
  readonly axis: number
  readonly sign: number
}

/** How many words after a denial it denies, unless a mark of punctuation ends it before. */
const reach = 6

/**
 * Makes a reader of texts of one language. What stands under one theme is more likely about the same: the themes of a
 * text are terms of it.
 */
export function readerOf(language: Lang, words: LikenessWords): (text: string, themes: readonly Slug[]) => Said {
  const meaningOf = meaningsIn(language, words)
  return (text, themes) => saidBy(readInOrder(wordsIn(words.writtenOut(text).toLowerCase()), meaningOf), themes)
}

/** A word as it stands in its text. */
interface Read {
  readonly meaning: Meaning
  readonly isDenied: boolean
  readonly isBehind: boolean
}

function readInOrder(words: readonly Word[], meaningOf: (word: string) => Meaning): readonly Read[] {
  let [left, isBehind] = [0, false]
  return words.map(({ text, afterMark }) => {
    const meaning = meaningOf(text)
    if (afterMark || meaning.turns) left = 0
    const read = { meaning, isDenied: left > 0, isBehind }
    if (meaning.compares) isBehind = true
    if (meaning.denies) left = reach
    else if (!meaning.isSmall) left -= 1
    return read
  })
}

function saidBy(read: readonly Read[], themes: readonly Slug[]): Said {
  const compares = read.some(({ meaning }) => meaning.compares)
  const places = new Map<string, number>()
  const [counts, signs, sides]: [number[], number[], number[]] = [[], [], []]
  for (const { meaning, isDenied, isBehind } of read)
    for (const term of meaning.terms) {
      const place = places.get(term) ?? places.size
      places.set(term, place)
      counts[place] = (counts[place] ?? 0) + 1
      signs[place] = (signs[place] ?? 0) | (meaning.ways.length > 0 ? 0 : isDenied ? denied : affirmed)
      sides[place] = (sides[place] ?? 0) | (!compares ? 0 : isBehind ? behind : before)
    }
  for (const theme of themes) {
    places.set(`#${theme}`, places.size)
    counts.push(1)
    signs.push(0)
    sides.push(0)
  }
  const ways = read.flatMap(({ meaning, isDenied }) =>
    isDenied
      ? meaning.ways.map(({ axis, sign }) => ({ axis, sign: sign === affirmed ? denied : affirmed }))
      : meaning.ways,
  )
  return { terms: [...places.keys()], counts, signs, sides, ways }
}

interface Meaning {
  /** What it is compared by; empty for a small word. */
  readonly terms: readonly string[]
  readonly isSmall: boolean
  readonly denies: boolean
  /** It ends what a denial denies: "but". */
  readonly turns: boolean
  /** What stands before it is set against what stands behind it. */
  readonly compares: boolean
  readonly ways: readonly Way[]
}

/** Tells of each word what it means, once. */
function meaningsIn(
  language: Lang,
  { isSmall, denials, turns, comparisons, synonyms, opposites }: LikenessWords,
): (word: string) => Meaning {
  const stems = stemsOf(language)
  const known = new Map<string, Meaning>()
  return (word) => {
    const met = known.get(word)
    if (met !== undefined) return met
    const small = isSmall(word)
    const ways = opposites.flatMap((opposite, axis) => [
      ...(opposite.one.test(word) ? [{ axis, sign: affirmed }] : []),
      ...(opposite.other.test(word) ? [{ axis, sign: denied }] : []),
    ])
    const things = synonyms.flatMap((thing, at) => (thing.test(word) ? [`~${at}`] : []))
    const meaning = {
      terms: small ? [] : [...stems(word), ...things, ...ways.map(({ axis }) => `=${axis}`)],
      isSmall: small,
      denies: denials.test(word),
      turns: turns.test(word),
      compares: comparisons.test(word),
      ways,
    }
    known.set(word, meaning)
    return meaning
  }
}
