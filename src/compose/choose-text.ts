import type { Phrase } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import type { Lang } from '../model/names.ts'
import type { Text } from '../model/text.ts'
import { languageOf, primary } from '../model/text.ts'

const rightToLeft: readonly Lang[] = ['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

/**
 * Chooses the words of a text for a report: in its language, else in the language of the notes, else in the first by
 * tag. Words in another language than the report's are marked with theirs, so that they are read aloud, hyphenated and
 * set as such.
 */
export function chooseText(text: Text, { tag: wanted }: Pick<Locale, 'tag'>, language: Lang): Phrase {
  const tag = languageOf(text, [wanted, language])
  if (tag === undefined) return []
  const words = [{ type: 'text', value: text[tag] ?? '' }] as const
  if (primary(tag) === primary(wanted)) return words
  const direction = rightToLeft.includes(primary(tag)) ? 'rtl' : 'ltr'
  return [{ type: 'languageRun', lang: tag, direction, children: [...words] }]
}
