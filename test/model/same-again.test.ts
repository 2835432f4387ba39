import { describe, expect, test } from 'vitest'
import { sameAgain, sessionsAgain } from '../../src/model/same-again.ts'
import type { Session } from '../../src/model/session.ts'
import { readNotes } from '../../src/pipeline.ts'
import { complete } from '../read/complete.ts'

describe('what is made again', () => {
  const before = { words: { en: 'a', fr: 'b' }, list: [{ n: 1 }, { n: 2 }], none: undefined }

  test('is the object that it was where it says the same, whole or in part', () => {
    expect(sameAgain(before, structuredClone(before))).toBe(before)
    const now = sameAgain(before, { ...structuredClone(before), list: [{ n: 1 }, { n: 3 }] })
    expect(now).toEqual({ ...before, list: [{ n: 1 }, { n: 3 }] })
    expect([now.words === before.words, now.list[0] === before.list[0]]).toEqual([true, true])
  })

  test.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['a key more', { a: 1 }, { a: 1, b: undefined }],
    ['a key less', { a: 1, b: undefined }, { a: 1 }],
    ['another order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['an item more', [1], [1, 2]],
    ['an item less', [1, 2], [1]],
    ['a list for keys', { 0: 'a' }, ['a']],
    ['a map, of which nobody looks inside', new Map(), new Map()],
  ])('is not where there is %s', (_, old, now) => {
    expect(sameAgain<unknown>(old, now)).not.toBe(old)
    expect(JSON.stringify(sameAgain<unknown>(old, now))).toBe(JSON.stringify(now))
  })
})

describe('sessions that are linked again', () => {
  const point = (id: string, that = 'planning starts early'): string =>
    `  - id: ${id}\n    theme: integration\n    that: ${that}\n`
  const linked = (points: string): readonly Session[] =>
    readNotes(complete({ 'geneva.yaml': `raised:\n${points}` })).legible?.notes.sessions ?? []
  const before = linked(point('a') + point('b', 'planning starts late'))
  const wordings = (sessions: readonly Session[]): ReadonlyMap<string, unknown> =>
    new Map(sessions.flatMap(({ statements }) => statements.map((one) => [one.id, 'wording' in one && one.wording])))

  test('are the same objects', () => {
    expect(sessionsAgain(before, linked(point('a') + point('b', 'planning starts late')))).toBe(before)
  })

  test('have the same statements beside one that is reworded', () => {
    const again = sessionsAgain(before, linked(point('a') + point('b', 'planning starts now')))
    expect(again[0]?.statements[0]).toBe(before[0]?.statements[0])
    expect(again[0]?.statements[1]).toMatchObject({ wording: { text: { en: 'planning starts now' } } })
  })

  test('have the same texts in statements that moved, and never one text in two', () => {
    const again = sessionsAgain(before, linked(point('new') + point('a') + point('b', 'planning starts late')))
    const [old, now] = [wordings(before), wordings(again)]
    expect(['geneva/a', 'geneva/b'].map((id) => now.get(id) === old.get(id))).toEqual([true, true])
    expect(now.get('geneva/new')).not.toBe(now.get('geneva/a'))
    expect(again[0]?.statements.map(({ place }) => place.line)).toEqual(
      linked(point('new') + point('a') + point('b', 'planning starts late'))[0]?.statements.map(
        ({ place }) => place.line,
      ),
    )
  })
})
