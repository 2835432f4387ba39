import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locales/index.ts'
import { countedKinds } from '../../src/model/coverage-of.ts'
import { shell } from '../../src/preview/server/shell.ts'
import { en } from '../../src/preview/words/en.ts'
import { previewWords, wordsIn } from '../../src/preview/words/index.ts'

/** Marks that stand beside other words, with the space that belongs there. */
const marks = /^\.(?:thousands|space|comma|colon|more)\b/

const others = Object.entries(previewWords).filter(([tag]) => tag !== 'en')

/** All that words say, each with its path; functions are asked with some numbers. */
function said(words: object, path = ''): readonly (readonly [path: string, words: string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = `${path}.${key}`
    if (typeof value === 'string') return [[here, value] as const]
    if (typeof value === 'object' && value !== null) return said(value, here)
    if (key === 'counted') return countedKinds.flatMap((kind) => asked(here, (number) => value(kind, number)))
    return asked(here, value)
  })
}

function asked(path: string, say: (...numbers: number[]) => string): readonly (readonly [string, string])[] {
  return [1, 2, 5, 21].map((number) => [`${path} ${number}`, say(number, 30)])
}

describe.each(others)('the living draft in %s', (_, words) => {
  test('says all in words of its own', () => {
    const english = new Map(said(en))
    const same = said(words).filter(([path, text]) => english.get(path) === text && /\p{L}{2}/u.test(text))
    expect(
      same.filter(
        ([, text]) =>
          !/^(?:Word|PDF|Sources|Messages|Language|error|notes?|\d+ (?:votes?|questions?|dilemmas?))$/.test(text),
      ),
    ).toEqual([])
  })

  test('says nothing that is empty, or has a space or a value too many', () => {
    const sentences = said(words).filter(([path]) => !marks.test(path))
    expect(sentences.filter(([, text]) => text === '' || /undefined|NaN| {2}|^ | [.,]/.test(text))).toEqual([])
  })
})

test.each(Object.entries(previewWords))('the living draft in %s cites an item as the report does', (tag, words) => {
  const { labels } = { ...locales }[tag] ?? {}
  expect(words.itemOf('13', '(b)')).toBe(labels?.itemOf('13', '(b)'))
})

test('a language that the living draft has not is told in English, and a region is no other language', () => {
  expect(wordsIn('nb')).toBe(en)
  expect(wordsIn('fr-CH')).toBe(previewWords.fr)
})

test('every label of the shell is named by an attribute, so that the page can say it in another language', () => {
  const named = [...shell.matchAll(/data-(?:text|label|hint)="(\w+)"/g)].map(([, name]) => name ?? '')
  const unnamed = Object.keys(en.labels).filter((name) => !named.includes(name))
  expect(unnamed).toEqual(['waiting'])
  for (const name of named) expect(Object.keys(en.labels)).toContain(name)
})
