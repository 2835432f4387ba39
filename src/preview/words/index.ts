import { primary } from '../../model/text.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { PreviewWords } from './preview-words.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words of the living draft, by language. */
export const previewWords = { ar, en, es, fr, ru, zh } as const satisfies Readonly<Record<string, PreviewWords>>

/** Gives the words of the living draft in a language, or in English where it has none. */
export function wordsIn(language: string): PreviewWords {
  const words: Readonly<Record<string, PreviewWords>> = previewWords
  return words[primary(language)] ?? en
}
