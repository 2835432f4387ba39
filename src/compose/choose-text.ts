import type { Name, Phrase } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import type { Lang } from '../model/names.ts'
import { writtenWords } from '../model/stretches.ts'
import type { Named, Text } from '../model/text.ts'
import { directionOfLanguage, languageOf, primary, tagIn } from '../model/text.ts'

/**
 * Chooses the words of a text for a report: in its language, else in the language of the notes, else in the first by
 * tag. A text that the report's language lacks is visibly marked with its language: only a draft prints it, a release
 * refuses it.
 */
export function chooseText(text: Text, locale: Pick<Locale, 'tag' | 'untranslated'>, language: Lang): Phrase {
  const [words, tag] = [chooseName(text, locale, language), languageOf(text, [locale.tag, language])]
  return tag === undefined || primary(tag) === primary(locale.tag) ? words : locale.untranslated(words, tag)
}

/**
 * Chooses the words of a name or a title, which stays as it is in any language. Words in another language than the
 * report's are marked with theirs for those who read them aloud, hyphenate and set them; the reader sees no mark.
 */
export function chooseName(text: Text, { tag: wanted }: Pick<Locale, 'tag'>, language: Lang): Phrase {
  const tag = languageOf(text, [wanted, language])
  if (tag === undefined) return []
  const words = [writtenWords(text[tag] ?? '', { text, lang: tag })]
  if (primary(tag) === primary(wanted)) return words
  const direction = directionOfLanguage(tag)
  return [{ type: 'languageRun', lang: tag, direction, children: words }]
}

/** Chooses the words of a name, and those of its forms that it has in the language of the report. */
export function inForms({ name, ...forms }: Named, choose: (text: Text) => Phrase, wanted: Lang): Name {
  const given = Object.entries(forms).flatMap(([form, text]) => {
    const tag = tagIn(text, wanted)
    return tag === undefined ? [] : [[form, [writtenWords(text[tag] ?? '', { text, lang: tag })]] as const]
  })
  return { name: choose(name), ...Object.fromEntries(given) }
}
