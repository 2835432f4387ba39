import type { Lang } from '../../model/names.ts'
import { primary } from '../../model/text.ts'

const names: Readonly<Record<Lang, string>> = {
  ar: 'بالعربية',
  zh: 'بالصينية',
  en: 'بالإنكليزية',
  fr: 'بالفرنسية',
  ru: 'بالروسية',
  es: 'بالإسبانية',
  pt: 'بالبرتغالية',
  de: 'بالألمانية',
  nb: 'بالنرويجية',
  nn: 'بالنرويجية',
  no: 'بالنرويجية',
}

/** Says in Arabic in which language something is, by its BCP 47 tag; a tag without a name here is printed as it is. */
export function inLanguage(tag: Lang): string {
  return names[primary(tag)] ?? `باللغة ${tag}`
}
