import { expect, test, vi } from 'vitest'
import { remembering } from '../../src/model/remembering.ts'

test('objects are told apart by identity, words by what they say', () => {
  const make = vi.fn((object: object, word: string, ...more: readonly object[]) => ({ object, word, more }))
  const remembered = remembering(make)
  const [a, b] = [{}, {}]
  expect(remembered(a, 'x')).toBe(remembered(a, 'x'))
  expect(remembered(a, 'x')).not.toBe(remembered(b, 'x'))
  expect(remembered(a, 'x')).not.toBe(remembered(a, 'y'))
  expect(remembered(a, 'x', b)).toEqual({ object: a, word: 'x', more: [b] })
  expect(make).toHaveBeenCalledTimes(4)
})

test('no answer is an answer too', () => {
  const make = vi.fn((): undefined => undefined)
  const remembered = remembering(make)
  remembered()
  remembered()
  expect(make).toHaveBeenCalledTimes(1)
})
