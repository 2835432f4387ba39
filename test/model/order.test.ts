import { expect, test } from 'vitest'
import type { StatementId } from '../../src/model/names.ts'
import { byCodeUnit, firstRecorded, sessionOf } from '../../src/model/order.ts'

test('the first recorded is of the first session, and in it the first written, whatever the ids', () => {
  const sessions = [
    { statements: [{ id: 'oslo/z' }, { id: 'oslo/a' }] },
    { statements: [{ id: 'beijing/m' }] },
  ] as const
  const some: readonly StatementId[] = ['beijing/m', 'oslo/a', 'nowhere/x', 'oslo/z']
  expect([...some].sort(firstRecorded(sessions))).toEqual(['nowhere/x', 'oslo/z', 'oslo/a', 'beijing/m'])
  expect(firstRecorded(sessions)('oslo/a', 'oslo/a')).toBe(0)
})

test('the session of a statement is what stands before the first stroke', () => {
  expect(sessionOf('addis-ababa/tool')).toBe('addis-ababa')
})

test('strings are compared by code unit', () => {
  expect(['b', 'a', 'Z', 'é', 'a-b', 'a/b'].sort(byCodeUnit)).toEqual(['Z', 'a', 'a-b', 'a/b', 'b', 'é'])
  expect([byCodeUnit('a', 'a'), byCodeUnit('a', 'b'), byCodeUnit('b', 'a')]).toEqual([0, -1, 1])
})
