import type { Lang } from '../model/names.ts'
import type { Text } from '../model/text.ts'
import type { RawText } from '../read/shapes/text.ts'

/** Gives a text its language: a plain one is in the language of its file. */
export function inLanguage(raw: RawText, language: Lang): Text {
  return typeof raw === 'string' ? { [language]: raw } : raw
}

/** The same for a text that may be absent. */
export function ifGiven(raw: RawText | undefined, language: Lang): Text | undefined {
  return raw === undefined ? undefined : inLanguage(raw, language)
}
