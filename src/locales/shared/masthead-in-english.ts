import type { Lang } from '../../model/names.ts'
import { primary } from '../../model/text.ts'
import type { MastheadPhrases } from '../define-locale.ts'
import { date } from '../en/dates.ts'
import { languageName } from '../en/languages.ts'

/**
 * Makes the lines of a masthead in English, as documents of the United Nations in Arabic, Chinese and Russian have them
 * too: "Distr.: General", the date, the language of this version, that of the original where it is another, and that a
 * translation is unofficial, in the words of that language.
 */
export function mastheadInEnglish(version: Lang, unofficialTranslation: string): MastheadPhrases['lines'] {
  return ({ date: iso, original, unofficial, marking = 'General' }) => [
    `Distr.: ${marking}`,
    date(iso),
    ...(primary(original) === version ? [] : [languageName(version)]),
    `Original: ${languageName(original)}`,
    ...(unofficial ? [unofficialTranslation] : []),
  ]
}
