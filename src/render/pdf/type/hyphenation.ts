import createHyphenator, { type PatternsDefinition } from 'hyphen'
import type { Lang } from '../../../model/names.ts'
import { softHyphen } from './invisible.ts'
import type { Typography } from './typography.ts'

/**
 * The patterns of the languages that hyphenate, loaded only when a report has words in them. English is that of the
 * United Nations, which is British.
 */
const patterns: Readonly<Record<string, () => Promise<{ readonly default: PatternsDefinition }>>> = {
  en: () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  ru: () => import('hyphen/patterns/ru.js'),
}

/** Opens the rules of hyphenation of some languages. A text in another language is left as it is. */
export async function openHyphenation(languages: Iterable<Lang>): Promise<Typography['hyphenate']> {
  const hyphenators = new Map<string, (text: string) => string>()
  for (const language of new Set([...languages].map(primary))) {
    const load = patterns[language]
    if (load) hyphenators.set(language, hyphenatorOf((await load()).default))
  }
  return (text, language) => hyphenators.get(primary(language))?.(text) ?? text
}

function primary(language: Lang): string {
  return language.toLowerCase().split('-')[0] ?? ''
}

/** Each word is looked up once. */
function hyphenatorOf(definition: PatternsDefinition): (text: string) => string {
  const hyphenate = createHyphenator(definition, { hyphenChar: softHyphen, html: false })
  const known = new Map<string, string>()
  const syllables = (word: string) => {
    const parted = known.get(word) ?? withSaneMinimum(String(hyphenate(word)))
    known.set(word, parted)
    return parted
  }
  return (text) => text.replace(plainWord, syllables)
}

/**
 * A word that may be parted: of six letters at least, all small, so that no name, abbreviation or symbol is among them;
 * with nothing about it but white, an elision (`l’`) or the punctuation of a sentence, so that no part of an address, a
 * figure or a compound is.
 */
const plainWord = /(?<=(?:^|[\s(“"‘«\u2066\u2067])(?:\p{L}{1,2}[’'])?)\p{Ll}{6,}(?=[)”"’».,;:!?…\u2069]*(?:\s|$))/gu

/** The letters that stand at least on either side of a hyphen. */
const least = 3

function withSaneMinimum(parted: string): string {
  const { length } = parted.replaceAll(softHyphen, '')
  let at = 0
  const kept = parted.split(softHyphen).map((syllable) => {
    at += syllable.length
    return at >= least && length - at >= least ? syllable + softHyphen : syllable
  })
  return kept.join('')
}
