import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/locales/define-locale.ts'
import { locales } from '../../src/locales/index.ts'
import { spokenBy } from './spoken-by.ts'
import type { ExampleWords } from './tables/example-words.ts'
import { tables } from './tables/index.ts'
import { expectTable } from './tables/table.ts'

// All that a locale says, with words of its language, stands in its folder: a table for each group of phrases, to be
// read line by line. `vitest -u` writes the tables anew.

/** What is no sentence. */
const unsaid = ['tag', 'direction']

const all: readonly (readonly [string, Locale])[] = Object.entries(locales)

describe.each(all)('the sentence tables of %s', async (tag, locale) => {
  const words = await wordsOf(tag)

  it(`are made from the words of test/locales/${tag}/words.ts, as tables/example-words.ts asks for them`, () => {
    expect(words, `test/locales/${tag}/words.ts is missing, or exports no \`words\``).toBeDefined()
  })

  if (words === undefined) return
  const made = tables.map((make) => make(locale, words))

  it.each(made.map((table) => [table.name, table] as const))('hold what it says: %s', (_, table) =>
    expectTable(table, tag),
  )

  it('name each line once', () => {
    expect(
      made.flatMap(({ name, lines }) => repeated(lines.map(([what]) => what)).map((what) => `${name}: ${what}`)),
    ).toEqual([])
  })

  it('ask for all that it says', () => {
    const asked = new Set<string>()
    for (const make of tables) make(watched(locale, asked), words)
    const never = spokenBy(locale, 1).map(({ path }) => path)
    expect(never.filter((path) => !asked.has(path) && !unsaid.includes(path))).toEqual([])
  })

  it('have a group each', () => expect(repeated(made.map(({ name }) => name))).toEqual([]))
})

async function wordsOf(tag: string): Promise<ExampleWords | undefined> {
  const file = join(import.meta.dirname, tag, 'words.ts')
  if (!existsSync(file)) return undefined
  const module: { readonly words?: ExampleWords } = await import(file)
  return module.words
}

/** Notes which places of a locale are asked for: `finding.seeAlso`. */
function watched<Value extends object>(value: Value, asked: Set<string>, path = ''): Value {
  return new Proxy(value, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key)
      const place = `${path}${String(key)}`
      asked.add(place)
      return typeof found === 'object' && found !== null && !Array.isArray(found)
        ? watched(found, asked, `${place}.`)
        : found
    },
  })
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}
