import { ar } from './ar/ar.ts'
import type { Locale } from './define-locale.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'
import { fr } from './fr/fr.ts'
import { ru } from './ru/ru.ts'
import { zh } from './zh/zh.ts'

/** Every language that a report can be printed in, by its tag. */
export const locales = { en, ar, zh, fr, ru, es } satisfies Readonly<Record<string, Locale>>

/** The tag of one of them. */
export type LocaleTag = keyof typeof locales
