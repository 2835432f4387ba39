import type { Lang } from '../../model/names.ts'
import { primary } from '../../model/text.ts'

const names: Readonly<Record<Lang, string>> = {
  ar: '阿拉伯文',
  zh: '中文',
  en: '英文',
  fr: '法文',
  ru: '俄文',
  es: '西班牙文',
  nb: '挪威文',
  nn: '挪威文',
  no: '挪威文',
  da: '丹麦文',
  de: '德文',
  fi: '芬兰文',
  it: '意大利文',
  ja: '日文',
  nl: '荷兰文',
  pt: '葡萄牙文',
  sv: '瑞典文',
}

/** Names a language, as it is written, by its BCP 47 tag; a tag that has no name here is printed as it is. */
export function languageName(tag: Lang): string {
  return names[primary(tag)] ?? tag
}
