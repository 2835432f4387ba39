import { expect, test, vi } from 'vitest'
import { forgetful, keepMemory, newestOf } from '../../src/model/memory.ts'

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

test('a string is the same by what it says, below the same object', () => {
  const make = vi.fn((of: object, language: string) => ({ of, language }))
  const memory = keepMemory()
  const [a, b] = [{}, {}]
  expect(memory(make, a, ['e', 'n'].join(''))).toBe(memory(make, a, 'en'))
  expect(memory(make, a, 'fr')).toEqual({ of: a, language: 'fr' })
  expect(memory(make, b, 'en')).toEqual({ of: b, language: 'en' })
  expect(make).toHaveBeenCalledTimes(3)
})

test('what was made last is kept in a memory, and nowhere else', () => {
  const newest = newestOf<string, [object]>()
  const [memory, of] = [keepMemory(), {}]
  memory(newest, of).made = 'before'
  expect(memory(newest, of).made).toBe('before')
  expect([memory(newest, {}).made, keepMemory()(newest, of).made]).toEqual([undefined, undefined])
  expect(memory(newestOf<string, [object]>(), of).made).toBeUndefined()
  forgetful(newest, of).made = 'before'
  expect(forgetful(newest, of).made).toBeUndefined()
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
