import type { Lang } from '../../model/names.ts'

const names: Readonly<Record<Lang, string>> = {
  ar: 'arabe',
  zh: 'chinois',
  en: 'anglais',
  fr: 'français',
  ru: 'russe',
  es: 'espagnol',
  da: 'danois',
  de: 'allemand',
  fi: 'finnois',
  it: 'italien',
  ja: 'japonais',
  nb: 'norvégien',
  nn: 'norvégien',
  no: 'norvégien',
  pt: 'portugais',
  sv: 'suédois',
}

/** Names a language in French by its BCP 47 tag; a tag that has no name here is printed as it is. */
export function languageName(tag: Lang): string {
  const [primary = tag] = tag.split('-')
  return names[primary] ?? tag
}
