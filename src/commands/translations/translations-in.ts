import type { Lang } from '../../model/names.ts'
import type { Series } from '../../model/notes.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Form } from '../../model/patterns.ts'
import { patternsOf } from '../../model/patterns.ts'
import type { Text } from '../../model/text.ts'
import { primary } from '../../model/text.ts'
import { patternsByLanguage, type TranslatableText, translatableTexts } from '../../pipeline.ts'
import type { RecordedTexts } from './recorded-texts.ts'
import { hashesOf, nameOfText } from './recorded-texts.ts'

/** A text of the notes in another language than its own, as far as it is there. */
export interface Translation {
  readonly text: TranslatableText
  readonly language: Lang
  readonly state: 'there' | 'missing' | 'older'
  /** The forms of a name that the language needs, and that are not given. */
  readonly forms: readonly Form[]
}

/**
 * Tells of every text of the notes, in each of some languages, whether its translation is there, or older than the
 * original: that has changed since the last release, and the translation has not. A text that is written in a language
 * is no translation into it.
 */
export function translationsIn(
  { notes, editions }: Series,
  languages: readonly Lang[],
  last: RecordedTexts,
): readonly Translation[] {
  return [...translatableTexts(notes, editions)].flatMap((text) =>
    languages
      .filter((language) => primary(language) !== primary(originalOf(text.text, notes.language)))
      .map((language): Translation => {
        const forms = formsMissing(text, language)
        const isThere = textIn(text.text, language) !== undefined && forms.length === 0
        const isOld = isThere && isOlder(text, language, originalOf(text.text, notes.language), last)
        return { text, language, forms, state: isOld ? 'older' : isThere ? 'there' : 'missing' }
      }),
  )
}

/** The language that a text was written in: that of the notes, or else its only one, or its first. */
export function originalOf(text: Text, ofNotes: Lang): Lang {
  const tags = Object.keys(text)
  return tags.find((tag) => primary(tag) === primary(ofNotes)) ?? tags[0] ?? ofNotes
}

function textIn(text: Text, language: Lang): string | undefined {
  return Object.entries(text).find(([tag]) => primary(tag) === primary(language))?.[1]
}

function formsMissing({ named, text }: TranslatableText, language: Lang): readonly Form[] {
  if (named === undefined) return []
  const written = textIn(text, language) ?? Object.values(text)[0] ?? ''
  const needed = patternsOf(language, patternsByLanguage)?.formsOf(named.key, written) ?? []
  return needed.filter((form) => textIn(named.named[form] ?? {}, language) === undefined)
}

function isOlder(text: TranslatableText, language: Lang, original: Lang, last: RecordedTexts): boolean {
  const [before, now] = [last.get(nameOfText(text)), hashesOf(text.text)]
  const [was, is] = [before?.[original], now[original]]
  const tag = Object.keys(text.text).find((one) => primary(one) === primary(language)) ?? language
  return was !== undefined && was !== is && before?.[tag] !== undefined && before[tag] === now[tag]
}

/** The languages that a series is in beside that of its notes: those of its editions, and of any text. */
export function languagesOf({ notes, editions }: Series): readonly Lang[] {
  const ofTexts = [...translatableTexts(notes, editions)].flatMap(({ text }) => Object.keys(text))
  const all = new Set([...editions.flatMap(({ languages }) => languages), ...ofTexts].map(primary))
  all.delete(primary(notes.language))
  return [...all].sort(byCodeUnit)
}

/** What a program is told of a translation. */
export function asEntry({ text: { key, of, place, path }, language, state, forms }: Translation): object {
  return { language, state, of: of.replaceAll('`', ''), key, path, forms, place: `${place.file}:${place.line}` }
}
