import { expect } from 'vitest'
import type { Claim, Phrase } from '../../../src/locales/claim.ts'
import type { Locale } from '../../../src/locales/define-locale.ts'
import { shown } from '../shown.ts'
import type { ExampleWords } from './example-words.ts'

/** What is said, and how: a line of a table. */
export type Line = readonly [what: string, words: Phrase | string]

/** Sentences of one group, under the name of their file. */
export interface Table {
  readonly name: string
  readonly lines: readonly Line[]
}

/** Makes a table of what a locale says with the words of its language; it asks nothing but the locale itself. */
export type MakeTable = (locale: Locale, words: ExampleWords) => Table

/** Compares a table with its file in a folder, which is seen from the test; `vitest -u` writes it anew, to be read. */
export async function expectTable({ name, lines }: Table, folder: string): Promise<void> {
  const width = Math.max(...lines.map(([what]) => what.length))
  const text = lines.map(([what, words]) => setLine(what, shown(words) || '–', width)).join('\n')
  await expect(`${text}\n`).toMatchFileSnapshot(`${folder}/${name}.txt`)
}

/** Names what is recorded of a claim. */
export function nameOf({ level, verb, as, by }: Claim): string {
  return [
    level,
    verb,
    as === 'clause' ? undefined : as,
    by.length > 0 ? `by ${by.map(({ kind }) => kind).join(' and ')}` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** Sets long words below their name, on lines of at most 120 characters, which end at spaces or between Han letters. */
function setLine(what: string, words: string, width: number): string {
  const line = `${what.padEnd(width)}  ${words}`
  if ([...line].length <= 120) return line
  const end = /(?=.{117}).{0,115}(?:\S |[\p{scx=Han}，；：](?![\p{P}\s]))/gu
  return `${what}\n    ${words.replace(end, '$&\n    ').replace(/ +\n/gu, '\n')}`
}
