import type { Lang } from '../../model/names.ts'

const names: Readonly<Record<Lang, string>> = {
  ar: 'Arabic',
  zh: 'Chinese',
  en: 'English',
  fr: 'French',
  ru: 'Russian',
  es: 'Spanish',
  nb: 'Norwegian',
  nn: 'Norwegian',
  no: 'Norwegian',
}

/** Names a language in English by its BCP 47 tag; a tag that has no name here is printed as it is. */
export function languageName(tag: Lang): string {
  const [primary = tag] = tag.split('-')
  return names[primary] ?? tag
}
