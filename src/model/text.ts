import type { Lang } from './names.ts'
import { byCodeUnit } from './order.ts'

/**
 * What someone wrote, in one language or several: plain text, never Markdown. `that: x` is read as `{[language of the
 * session]: x}`.
 */
export type Text = Readonly<Record<Lang, string>>

/**
 * A name, and its forms, each with the word before it, where a language needs other ones than the program can derive:
 * "in Geneva" or "at the final conference" (`at`), "of the final conference" (`of`), "to the Secretary-General" (`to`).
 */
export interface Named {
  readonly name: Text
  readonly at?: Text
  readonly of?: Text
  readonly to?: Text
}

/**
 * Chooses the language in which a text is shown: the first of those wanted that it has, be it in another region's form;
 * else its first by tag.
 */
export function languageOf(text: Text, wanted: readonly Lang[]): Lang | undefined {
  const [found] = wanted.flatMap((tag) => tagIn(text, tag) ?? [])
  return found ?? Object.keys(text).sort(byCodeUnit)[0]
}

/** Chooses the words in which a text is shown, as `languageOf` does; none where there is no text. */
export function wordsFor(text: Text, wanted: readonly Lang[]): string {
  return text[languageOf(text, wanted) ?? ''] ?? ''
}

/** Finds the tag under which a text has its words in a language: in its own form, else in another region's. */
export function tagIn(text: Text, language: Lang): Lang | undefined {
  return closest(Object.keys(text), language)
}

/** Finds a language among tags: its own form, else the one without a region, else that of the first region by tag. */
export function closest(tags: readonly Lang[], wanted: Lang): Lang | undefined {
  const forms = tags.filter((tag) => primary(tag) === primary(wanted)).sort(byCodeUnit)
  return forms.includes(wanted) ? wanted : forms[0]
}

/** Tells the language that a text was written in: that of the notes, or else its only one, or its first. */
export function originalOf(text: Text, ofNotes: Lang): Lang {
  const tags = Object.keys(text)
  return closest(tags, ofNotes) ?? tags[0] ?? ofNotes
}

/** Tells the language of a tag, without script and region. */
export function primary(tag: Lang): Lang {
  return tag.split('-')[0] ?? tag
}

const rightToLeft: readonly Lang[] = ['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

/** Tells the direction in which a language is written. */
export function directionOfLanguage(tag: Lang): 'ltr' | 'rtl' {
  return rightToLeft.includes(primary(tag)) ? 'rtl' : 'ltr'
}

/** The languages whose letters are neither slanted nor drawn apart, and whose words are never divided. */
export const unlikeLatin: readonly Lang[] = [...rightToLeft, 'zh', 'ja', 'ko', 'yue']

/**
 * Tells whether a language emphasizes words by slanting them. Arabic and Chinese letters have no slanted form: there,
 * what would be italic is bold.
 */
export function hasItalics(tag: Lang): boolean {
  return !unlikeLatin.includes(primary(tag))
}

/** Tells whether the words of a language are divided at the end of a line: those of Arabic and Chinese never are. */
export function isHyphenated(tag: Lang): boolean {
  return !unlikeLatin.includes(primary(tag))
}

/** Two texts are the same if they share a language and differ in none that they share. */
export function sameText(a: Text, b: Text): boolean {
  const shared = Object.keys(a).filter((lang) => lang in b)
  return shared.length > 0 && shared.every((lang) => a[lang] === b[lang])
}
