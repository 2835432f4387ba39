import { expect, test } from 'vitest'
import { entryKeepsNext, linePenalty, tablePenalty } from '../../../../src/render/pdf/design/widows-and-orphans.ts'

/** Where something of a length may be divided: the indices with which a page may begin, beside the first. */
function breaks(penalty: (index: number, length: number) => number, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index).filter((index) => index > 0 && penalty(index, length) < Infinity)
}

test('two lines of a paragraph stay together on either side of a break', () => {
  expect([1, 2, 3, 4, 5].map((lines) => breaks(linePenalty, lines))).toEqual([[], [], [], [2], [2, 3]])
})

test('what stands alone of a table is judged by its height, not by its rows', () => {
  const between = (above: number, below: number) => tablePenalty({ above, below, line: 0, lines: 1 })
  expect([between(40, 500), between(500, 40)]).toEqual([Infinity, Infinity])
  expect(between(50, 50)).toBeLessThan(Infinity)
})

test('a table is rather broken between rows than inside one, and never at the first or the last line of a row', () => {
  const inside = (line: number) => tablePenalty({ above: 300, below: 300, line, lines: 12 })
  expect([inside(1), inside(11)]).toEqual([Infinity, Infinity])
  expect(inside(2)).toBeGreaterThan(inside(0))
  expect(inside(2)).toBeLessThan(Infinity)
})

test('neither the first nor the last entry of the contents stands alone', () => {
  expect([0, 1, 2, 3].map((index) => entryKeepsNext(index, 4))).toEqual([true, false, true, false])
})
