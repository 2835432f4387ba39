import type { IRunPropertiesOptions } from 'docx'
import type { Lang } from '../../../model/names.ts'

type Language = NonNullable<IRunPropertiesOptions['language']>

/** Word knows languages by country; United Nations English is British spelling with -ize. Others stand as they are. */
const countries: Readonly<Record<Lang, Lang>> = {
  ar: 'ar-SA',
  de: 'de-DE',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  nb: 'nb-NO',
  nn: 'nn-NO',
  no: 'nb-NO',
  pt: 'pt-PT',
  ru: 'ru-RU',
  zh: 'zh-CN',
}

const eastAsian = /^(zh|ja|ko)\b/
const rightToLeft = /^(ar|fa|he|ps|ur)\b/

/**
 * Says a language to Word, for spelling, hyphenation, fonts and screen readers: in the attribute of its kind of script.
 */
export function wordLanguage(lang: Lang): Language {
  const known = countries[lang] ?? lang
  if (eastAsian.test(lang)) return { eastAsia: known }
  return rightToLeft.test(lang) ? { bidirectional: known } : { value: known }
}
