import { describe, expect, test } from 'vitest'
import { factsOfSeries, factsOfSession, factsOfTheme } from '../../../src/changes/facts-of-series.ts'
import { factsOfStatement, privateKeys } from '../../../src/changes/facts-of-statement.ts'
import { toldKeys } from '../../../src/commands/changes/words/change-words.ts'
import { en } from '../../../src/commands/changes/words/en.ts'
import { changeWords } from '../../../src/commands/changes/words/index.ts'
import { compileGolden, goldenCases } from '../../golden-cases.ts'

test('Every key that is told has words', () => {
  const notes = goldenCases().flatMap((one) => compileGolden(one).series?.notes ?? [])
  const facts = notes.flatMap((one) => [
    ...factsOfSeries(one),
    ...one.themes.flatMap(factsOfTheme),
    ...one.sessions.flatMap(factsOfSession),
    ...one.sessions.flatMap(({ statements }) =>
      statements.flatMap((each) => factsOfStatement(each, { statement: (id) => id, theme: (id) => id })),
    ),
  ])
  const known: readonly string[] = [...toldKeys, ...privateKeys]
  const keys = new Set(facts.map(({ key }) => (known.includes(key) ? key : key.split(' ')[0])))
  expect(notes.length).toBeGreaterThan(5)
  expect([...keys].filter((key) => !known.includes(key ?? ''))).toEqual([])
})

describe.each(Object.entries(changeWords).filter(([tag]) => tag !== 'en'))('What changed, in %s,', (_, words) => {
  test('is said in words of its own', () => {
    const english = new Map(said(en))
    const same = said(words).filter(([path, text]) => english.get(path) === text && /\p{L}{2}/u.test(text))
    const shared = /^(?:Question|Option|Attribution|Date|Notes|conclusion|public|internal|vote|no)$/
    expect(same.filter(([, text]) => !shared.test(text))).toEqual([])
  })

  test('is counted in each of its kinds', () => {
    const kinds = ['changed', 'added', 'dropped'] as const
    const counts = kinds.map((kind) => words.counted([[kind, 3]]))
    expect(new Set([...counts, words.counted([])]).size).toBe(4)
    expect(counts.filter((text) => !/3/.test(text))).toEqual([])
  })
})

/** All that words say, each with its path, but what is said of numbers. */
function said(words: object, path = ''): readonly (readonly [path: string, words: string])[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const here = `${path}.${key}`
    if (typeof value === 'string') return [[here, value] as const]
    if (typeof value === 'object' && value !== null) return said(value, here)
    return key === 'counted' ? [] : [[here, value('7', '8')] as const]
  })
}
