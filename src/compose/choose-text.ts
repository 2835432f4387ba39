import type { Phrase } from '../locales/claim.ts'
import type { Locale } from '../locales/define-locale.ts'
import type { Lang } from '../model/names.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Text } from '../model/text.ts'

const rightToLeft: readonly Lang[] = ['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']

/**
 * Chooses the words of a text for a report: in its language, else in the language of the notes, else in the first by tag. Words in another language than the
 * report's are marked with theirs, so that they are read aloud, hyphenated and set as such.
 */
export function chooseText(text: Text, locale: Pick<Locale, 'tag'>, language: Lang): Phrase {
  const tags = Object.keys(text).sort(byCodeUnit)
  const tag = [locale.tag, language].flatMap((wanted) => tags.find((have) => have === wanted) ?? tags.find((have) => primary(have) === primary(wanted)) ?? [])[0] ?? tags[0]
  if (tag === undefined) return []
  const words = [{ type: 'text', value: text[tag] ?? '' }] as const
  if (primary(tag) === primary(locale.tag)) return words
  return [{ type: 'languageRun', lang: tag, direction: rightToLeft.includes(primary(tag)) ? 'rtl' : 'ltr', children: [...words] }]
}

function primary(tag: Lang): Lang {
  return tag.split('-')[0] ?? tag
}
