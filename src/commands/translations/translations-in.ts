import type { Lang } from '../../model/names.ts'
import type { Series } from '../../model/notes.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Form } from '../../model/patterns.ts'
import { olderIn, type RecordedTexts } from '../../model/recorded-texts.ts'
import { originalOf, primary, tagIn } from '../../model/text.ts'
import { type TranslatableText, translatableTexts } from '../../model/translatable-texts.ts'
import { missingForms, patternsByLanguage } from '../../pipeline.ts'

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
 * original: that has changed since the translation was made, which has not. A text that is written in a language is no
 * translation into it.
 */
export function translationsIn(
  { notes, editions }: Series,
  languages: readonly Lang[],
  last: RecordedTexts,
): readonly Translation[] {
  return [...translatableTexts(notes, editions)].flatMap((text) => {
    const older = olderIn(text, notes.language, last)
    return languages
      .filter((language) => primary(language) !== primary(originalOf(text.text, notes.language)))
      .map((language): Translation => {
        const [tag, forms] = [tagIn(text.text, language), missingForms(text, language, patternsByLanguage)]
        if (tag === undefined || forms.length > 0) return { text, language, forms, state: 'missing' }
        return { text, language, forms, state: Object.hasOwn(older, tag) ? 'older' : 'there' }
      })
  })
}

/**
 * Lists the languages that texts of a series may be translated into: those of its editions, as they name them, that of
 * the notes, and those of any text. A language in which all is written is none of them.
 */
export function languagesOf({ notes, editions }: Series): readonly Lang[] {
  const texts = [...translatableTexts(notes, editions)].map(({ text }) => text)
  const originals = new Set(texts.map((text) => primary(originalOf(text, notes.language))))
  const ofEditions = new Set(editions.flatMap(({ languages }) => languages))
  const covered = new Set([...ofEditions].map(primary))
  const others = [notes.language, ...texts.flatMap((text) => Object.keys(text))].map(primary)
  return [...ofEditions, ...new Set(others.filter((language) => !covered.has(language)))]
    .filter((language) => [...originals].some((original) => original !== primary(language)))
    .sort(byCodeUnit)
}

/** What a program is told of a translation. */
export function asEntry({ text: { key, of, place, path }, language, state, forms }: Translation): object {
  return { language, state, of: of.replaceAll('`', ''), key, path, forms, place: `${place.file}:${place.line}` }
}
