import type { IRunPropertiesOptions } from 'docx'
import type { Lang } from '../../../model/names.ts'
import { directionOfLanguage } from '../../../model/text.ts'

type RunLanguage = NonNullable<IRunPropertiesOptions['language']>

/**
 * Word knows a language by its country. For United Nations English, British spelling with -ize, that is Great Britain.
 * Languages that are not listed are named to Word as they stand.
 */
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

/** Returns how Word is told the language of a run: by its name, and by the direction where that is to the left. */
export function languageLook(lang: Lang): Pick<IRunPropertiesOptions, 'language' | 'rightToLeft'> {
  return { language: wordLanguage(lang), ...(directionOfLanguage(lang) === 'rtl' ? { rightToLeft: true } : {}) }
}

/**
 * Names a language to Word in the attribute for its kind of script: for spelling, hyphenation, fonts and screen
 * readers.
 */
export function wordLanguage(lang: Lang): RunLanguage {
  const known = countries[lang] ?? lang
  if (eastAsian.test(lang)) return { eastAsia: known }
  return directionOfLanguage(lang) === 'rtl' ? { bidirectional: known } : { value: known }
}
