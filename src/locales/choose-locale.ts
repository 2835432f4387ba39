import type { Outcome } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import type { Edition } from '../model/edition.ts'
import type { Lang } from '../model/names.ts'
import type { Series } from '../model/notes.ts'
import { byCodeUnit } from '../model/order.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import { primary } from '../model/text.ts'
import type { Locale } from './define-locale.ts'
import { type LocaleTag, locales } from './index.ts'

/**
 * Finds the locale of a language that an edition is to be printed in. A form of one country has the words of its
 * language, and keeps its own tag: the notes may have texts in it.
 */
export function chooseLocale(language: Lang, edition: Edition): Outcome<Locale> {
  const found = localeOf(language)
  if (found) return { value: found.tag === language ? found : { ...found, tag: language }, diagnostics: [] }
  const what = `The edition \`${edition.id}\` asks for the language \`${language}\`, which report does not speak`
  const known = Object.keys(locales).map((tag) => `\`${tag}\``)
  return { diagnostics: [diagnosticOf('language-is-known', what, { todo: `It speaks ${known.join(', ')}.` })] }
}

/** Finds the locale of a language, if there is one. */
export function localeOf(language: Lang): Locale | undefined {
  const tag = primary(language)
  return isSpoken(tag) ? locales[tag] : undefined
}

function isSpoken(tag: string): tag is LocaleTag {
  return Object.hasOwn(locales, tag)
}

const known = new Map<string, PatternsByLanguage>()

/**
 * Gathers the patterns of the languages in which reports are made, which are those of the editions if no others are
 * asked for, and of the notes. Texts in other languages nobody reads yet.
 */
export function patternsFor(
  { notes, editions }: Series,
  asked: readonly Lang[] = editions.flatMap((edition) => edition.languages),
): PatternsByLanguage {
  return patternsIn([notes.language, ...asked])
}

/**
 * Gathers the patterns of some languages, by primary tag: always the same object for the same languages. The locale of
 * a language is asked for when its patterns are: the built program loads no other.
 */
export function patternsIn(languages: readonly Lang[]): PatternsByLanguage {
  const tags = [...new Set(languages.map(primary))].filter(isSpoken).sort(byCodeUnit)
  const found = known.get(tags.join(' ')) ?? Object.defineProperties({}, Object.fromEntries(tags.map(property)))
  known.set(tags.join(' '), found)
  return found
}

function property(tag: LocaleTag): readonly [LocaleTag, PropertyDescriptor] {
  return [tag, { enumerable: true, get: () => locales[tag].patterns }]
}
