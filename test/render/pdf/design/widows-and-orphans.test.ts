import { expect, test } from 'vitest'
import { entryKeepsNext, linePenalty, rowPenalty } from '../../../../src/render/pdf/design/widows-and-orphans.ts'

/** Where something of a length may be divided: the indices with which a page may begin, beside the first. */
function breaks(penalty: (index: number, length: number) => number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index).filter((index) => index > 0 && penalty(index, length) < Infinity)
}

test('two lines of a paragraph stay together on either side of a break', () => {
  expect([1, 2, 3, 4, 5].map((lines) => breaks(linePenalty, lines))).toEqual([[], [], [], [2], [2, 3]])
})

test('two rows of a table stay together on either side of a break, and three of a longer one', () => {
  expect([3, 4, 5, 6, 7].map((rows) => breaks(rowPenalty, rows))).toEqual([[], [2], [2, 3], [3], [3, 4]])
  expect(rowPenalty(3, 6)).toBeGreaterThan(linePenalty(2, 4))
})

test('neither the first nor the last entry of the contents stands alone', () => {
  expect([0, 1, 2, 3].map((index) => entryKeepsNext(index, 4))).toEqual([true, false, true, false])
})
