import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWidths } from '../../../../src/render/pdf/galley/table-columns.ts'

const columns = fc.array(
  fc.record({ wish: fc.integer({ min: 1, max: 200 }), least: fc.integer({ min: 1, max: 100 }) }),
  { minLength: 1, maxLength: 8 },
)

test('columns are as wide as they wish where all words fit', () => {
  expect(
    columnWidths([
      { wish: 100, least: 20 },
      { wish: 50, least: 50 },
    ]),
  ).toEqual([100, 50])
})

test('a column is not narrower than its longest word; those with room to spare pay', () => {
  expect(
    columnWidths([
      { wish: 50, least: 80 },
      { wish: 200, least: 50 },
      { wish: 50, least: 50 },
    ]),
  ).toEqual([80, 170, 50])
})

test('the widths sum to the width of the table, and hold every word if that can be', () => {
  fc.assert(
    fc.property(columns, (wishes) => {
      const widths = columnWidths(wishes)
      const total = wishes.reduce((sum, { wish }) => sum + wish, 0)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(total)
      const canHold = wishes.reduce((sum, { least }) => sum + least, 0) <= total
      if (canHold)
        widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual((wishes[index]?.least ?? 0) - 1e-6))
    }),
  )
})
