import { expect, test, vi } from 'vitest'
import { forgetful, keepMemory } from '../../src/model/memory.ts'

test('the same object in gives the same object out, and another object another', () => {
  const make = vi.fn((of: object, also: object) => ({ of, also }))
  const memory = keepMemory()
  const [a, b] = [{}, {}]
  expect(memory(make, a, b)).toBe(memory(make, a, b))
  expect(memory(make, b, a)).toEqual({ of: b, also: a })
  expect(make).toHaveBeenCalledTimes(2)
})

test('what one function made is not what another makes', () => {
  const memory = keepMemory()
  const a = { words: 'a' }
  expect([memory(({ words }: typeof a) => words.length, a), memory(({ words }: typeof a) => `${words}!`, a)]).toEqual([
    1,
    'a!',
  ])
})

test('no answer is an answer too', () => {
  const make = vi.fn((_: object): undefined => undefined)
  const memory = keepMemory()
  const a = {}
  memory(make, a)
  memory(make, a)
  expect(make).toHaveBeenCalledTimes(1)
})

test('two memories know nothing of each other, and who keeps nothing makes everything anew', () => {
  const make = (of: object) => ({ of })
  const a = {}
  expect(keepMemory()(make, a)).not.toBe(keepMemory()(make, a))
  expect(forgetful(make, a)).not.toBe(forgetful(make, a))
})
