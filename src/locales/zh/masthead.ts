import type { MastheadPhrases } from '../define-locale.ts'
import { mastheadInEnglish } from '../shared/masthead-in-english.ts'
import { date } from './dates.ts'
import { languageName } from './languages.ts'

const unofficialTranslation = '非正式译文'

/**
 * The words of a masthead. United Nations documents in Chinese print its lines in English; what the organizers issue
 * themselves has them in Chinese.
 */
export const masthead: MastheadPhrases = {
  unitedNations: '联合国',
  lines: mastheadInEnglish('zh', unofficialTranslation),
  imprint: ({ date: iso, original, unofficial }) => [
    date(iso),
    `原文：${languageName(original)}`,
    ...(unofficial ? [unofficialTranslation] : []),
  ],
  agendaItem: (item) => `议程项目${item.replace(/\s+/gu, '')}`,
}
