import { primary } from '../../../model/text.ts'
import { ar } from './ar.ts'
import type { ChangeWords } from './change-words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The words that tell what changed, by language. */
export const changeWords = { ar, en, es, fr, ru, zh } as const satisfies Readonly<Record<string, ChangeWords>>

/** Gives the words that tell what changed in a language, or in English where it has none. */
export function wordsIn(language: string): ChangeWords {
  const words: Readonly<Record<string, ChangeWords>> = changeWords
  return words[primary(language)] ?? en
}
