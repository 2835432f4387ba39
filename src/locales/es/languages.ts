import type { Lang } from '../../model/names.ts'

const names: Readonly<Record<Lang, string>> = {
  ar: 'árabe',
  de: 'alemán',
  zh: 'chino',
  en: 'inglés',
  fr: 'francés',
  it: 'italiano',
  pt: 'portugués',
  ru: 'ruso',
  es: 'español',
  nb: 'noruego',
  nn: 'noruego',
  no: 'noruego',
}

/** Names a language in Spanish by its BCP 47 tag; a tag that has no name here is printed as it is. */
export function languageName(tag: Lang): string {
  const [primary = tag] = tag.split('-')
  return names[primary] ?? tag
}
