import createHyphenator, { type PatternsDefinition } from 'hyphen'
import type { Lang } from '../../../model/names.ts'
import { softHyphen } from './invisible.ts'
import type { Typography } from './typography.ts'

/**
 * The patterns of the languages that are hyphenated, each loaded only when a report has words in its language. English
 * has the patterns of British English, which is that of the United Nations.
 */
const patterns: Readonly<Record<string, () => Promise<{ readonly default: PatternsDefinition }>>> = {
  en: () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  ru: () => import('hyphen/patterns/ru.js'),
}

/** Loads the patterns of some languages. A text in any other language is left as it is. */
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

/** Makes a function that hyphenates a text. It looks each word up once. */
function hyphenatorOf(definition: PatternsDefinition): (text: string) => string {
  const hyphenate = createHyphenator(definition, { hyphenChar: softHyphen, html: false })
  const known = new Map<string, string>()
  const divide = (word: string) => {
    const divided = known.get(word) ?? withoutShortEnds(String(hyphenate(word)))
    known.set(word, divided)
    return divided
  }
  return (text) => text.replace(plainWord, divide)
}

/**
 * A word that may be hyphenated. It has at least six letters, all of lower case, so that names, abbreviations and
 * symbols stay whole, and at most 60: no word of a language has more, and the time that the patterns take grows faster
 * than the word. Around it there is only white, an elision (`l’`) or the punctuation of a sentence, so that addresses,
 * figures and compounds stay whole too.
 */
const plainWord = /(?<=(?:^|[\s(“"‘«\u2066\u2067])(?:\p{L}{1,2}[’'])?)\p{Ll}{6,60}(?=[)”"’».,;:!?…\u2069]*(?:\s|$))/gu

/** The least number of letters on either side of a hyphen. */
const leastLetters = 3

/** Removes the soft hyphens that would leave too few letters on one side. */
function withoutShortEnds(divided: string): string {
  const { length } = divided.replaceAll(softHyphen, '')
  let at = 0
  const kept = divided.split(softHyphen).map((syllable) => {
    at += syllable.length
    return at >= leastLetters && length - at >= leastLetters ? syllable + softHyphen : syllable
  })
  return kept.join('')
}
