import type { Outcome } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import type { Edition } from '../model/edition.ts'
import type { Lang } from '../model/names.ts'
import type { Locale } from './define-locale.ts'
import { locales } from './index.ts'

/** Finds the locale of a language that an edition is to be printed in. */
export function chooseLocale(language: Lang, edition: Edition): Outcome<Locale> {
  const known = Object.entries(locales)
  const value = known.find(([tag]) => tag === language)?.[1]
  if (value) return { value, diagnostics: [] }
  const what = `The edition \`${edition.id}\` asks for the language \`${language}\`, which report does not speak`
  return {
    diagnostics: [
      diagnosticOf('language-is-known', what, { todo: `It speaks ${known.map(([tag]) => `\`${tag}\``).join(', ')}.` }),
    ],
  }
}
