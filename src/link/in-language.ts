import type { Lang } from '../model/names.ts'
import type { Named, Text } from '../model/text.ts'
import type { RawNamed } from '../read/shapes/named.ts'
import type { RawText } from '../read/shapes/plain-text.ts'
import { fromEveryKey } from './every-key.ts'

/** Gives a text its language. A text that says no language is in the language of its file. */
export function inLanguage(raw: RawText, language: Lang): Text {
  return typeof raw === 'string' ? { [language]: raw } : raw
}

/** Gives a text its language, where there is a text. */
export function ifGiven(raw: RawText | undefined, language: Lang): Text | undefined {
  return raw === undefined ? undefined : inLanguage(raw, language)
}

/** Gives each text of a list its language. */
export function allInLanguage(raw: readonly RawText[], language: Lang): readonly Text[] {
  return raw.map((text) => inLanguage(text, language))
}

/** Gives a name its language. Its forms have theirs. */
export function linkNamed({ name, at, of, to }: RawNamed, language: Lang): Named {
  return fromEveryKey<Named>({ name: inLanguage(name, language), at, of, to })
}
