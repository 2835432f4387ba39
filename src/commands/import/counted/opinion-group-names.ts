import type { Lang } from '../../../model/names.ts'
import { primary } from '../../../model/text.ts'
import type { LocaleTag } from '../../../pipeline.ts'

/** Names an opinion group as in the middle of a sentence, in the language of the notes; Polis shows group 0 as A. */
export function opinionGroupName(group: string, language: Lang): string {
  const letter = /^(?:\d|1\d|2[0-5])$/.test(group) ? String.fromCharCode(65 + Number(group)) : group
  const all: Readonly<Record<Lang, string>> = words
  return `${all[primary(language)] ?? words.en} ${letter}`
}

const words = {
  en: 'opinion group',
  ar: 'مجموعة الرأي',
  es: 'el grupo de opinión',
  fr: 'le groupe d’opinion',
  ru: 'группа мнений',
  zh: '意见组',
} as const satisfies Readonly<Record<LocaleTag, string>>
