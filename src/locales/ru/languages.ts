import type { Lang } from '../../model/names.ts'

const names: Readonly<Record<Lang, string>> = {
  ar: 'арабск',
  zh: 'китайск',
  en: 'английск',
  fr: 'французск',
  ru: 'русск',
  es: 'испанск',
  nb: 'норвежск',
  nn: 'норвежск',
  no: 'норвежск',
  de: 'немецк',
  pt: 'португальск',
}

/** Names a language, as after "Оригинал:"; a tag that has no name here is printed as it is. */
export function languageName(tag: Lang): string {
  const stem = stemOf(tag)
  return stem === undefined ? tag : `${stem}ий`
}

/** Says that a text is in a language: "на французском языке". */
export function inLanguage(tag: Lang): string {
  const stem = stemOf(tag)
  return stem === undefined ? `на языке ${tag}` : `на ${stem}ом языке`
}

function stemOf(tag: Lang): string | undefined {
  const [primary = tag] = tag.split('-')
  return names[primary]
}
