import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '../../src/locales/define-locale.ts'
import { type Spoken, spokenBy } from './spoken-by.ts'

/**
 * Finds what two locales say alike, as where a new one still has the words of another: a line for each place, with the
 * words. Two languages may share figures and letters, and a word here or there ("Note", "Sources"); but a function that
 * says any word belongs to one language. What stands in `locales/shared/` is meant to be shared.
 */
export async function sharedWords(one: Locale, other: Locale): Promise<readonly string[]> {
  const meant = await exportsOf(join(import.meta.dirname, '../../src/locales/shared'))
  const byPath = new Map(spokenBy(other, 30).map((spoken) => [spoken.path, spoken]))
  return spokenBy(one, 30)
    .filter(({ source, path }) => path !== 'tag' && path !== 'direction' && !meant.has(source))
    .flatMap((spoken) => {
      const shared = alike(spoken, byPath.get(spoken.path))
      return shared === undefined ? [] : [`${spoken.path}: ${shared}`]
    })
}

/** The first words that two locales say alike at one place. */
function alike({ source, texts }: Spoken, other: Spoken | undefined): string | undefined {
  const words = typeof source === 'function' && source === other?.source ? 1 : 2
  return texts.find((text, index) => text === other?.texts[index] && ownWords(text).length >= words)
}

/** The words that a locale adds: neither those of the samples nor numerals. */
function ownWords(text: string): readonly string[] {
  const found = text.match(/[\p{L}\p{M}\d]{2,}/gu) ?? []
  return found.filter((word) => !/^zq|^tlh$|^[ivxl]+$|\d/iu.test(word))
}

async function exportsOf(folder: string): Promise<ReadonlySet<unknown>> {
  const files = existsSync(folder) ? readdirSync(folder) : []
  const modules: readonly object[] = await Promise.all(files.map((file) => import(join(folder, file))))
  return new Set(modules.flatMap((module) => Object.values(module)))
}
