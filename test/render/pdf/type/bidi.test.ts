import { expect, test } from 'vitest'
import { levelsOf, turnWord, visualOrder } from '../../../../src/render/pdf/type/bidi.ts'

test('levels decide the order on the page', () => {
  expect(visualOrder([0, 0])).toEqual([0, 1])
  expect(visualOrder([0, 1, 1, 0])).toEqual([0, 2, 1, 3])
  expect(visualOrder([1, 2, 1])).toEqual([2, 1, 0])
  expect(visualOrder([1, 2, 2, 1])).toEqual([3, 1, 2, 0])
})

test('Latin text runs to the right, and Arabic letters to the left', () => {
  expect([...Array.from(levelsOf('ab', 'ltr'))]).toEqual([0, 0])
  expect([...Array.from(levelsOf('aك', 'ltr'))]).toEqual([0, 1])
  expect([...Array.from(levelsOf('كa', 'rtl'))]).toEqual([1, 2])
})

test('a word that runs to the left has mirrored brackets, and is reversed where no letter makes its face do so', () => {
  expect(turnWord('(كلمة')).toBe(')كلمة')
  expect(turnWord('».')).toBe('.«')
})
