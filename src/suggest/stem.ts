import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import english from 'wink-porter2-stemmer'
import type { Lang } from '../model/names.ts'
import { primary } from '../model/text.ts'

/** Takes the endings of words away: Porter2 for English, and Snowball's stemmers for others. */
const stemmers: Readonly<Record<Lang, (word: string) => string>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
}

/** How many characters of a word stand for it where nobody has written a stemmer. */
const length = 3

/**
 * Makes what divides a word into that by which it is compared: its stem; in a language without a stemmer every three
 * characters of it. Words that are asked for again are looked up.
 */
export function stemsOf(language: Lang): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  const stem = stemmers[primary(language)]
  return (word) => {
    const found = known.get(word) ?? (stem ? [stem(word)] : partsOf(word))
    known.set(word, found)
    return found
  }
}

function partsOf(word: string): readonly string[] {
  const characters = [...word]
  if (characters.length <= length) return [word]
  return characters.slice(length - 1).map((_, at) => characters.slice(at, at + length).join(''))
}
