import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColumnNeed, columnWidths } from '../../src/render/column-widths.ts'
import { matrixWidths } from '../../src/render/matrix-widths.ts'

const cell = fc.record({ least: fc.integer({ min: 1, max: 60 }), more: fc.integer({ min: 0, max: 900 }) })
const columns = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 9 })
  .map((all) => all.map((cells) => cells.map(({ least, more }) => ({ least, natural: least + more }))))

const total = 400

function column(least: number, natural: number): readonly ColumnNeed[] {
  return [{ least, natural }]
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, length) => all + length, 0)
}

describe('the columns of a table', () => {
  test('are as wide as their words where all fit on a line, and share what is left', () => {
    expect(columnWidths([column(20, 50), column(20, 150)], total)).toEqual([100, 300])
  })

  test('leave a short column on one line, and give a longer one more than a less long one', () => {
    const [date = 0, long = 0, longer = 0] = columnWidths([column(20, 55), column(40, 400), column(40, 900)], total)
    expect(date).toBe(55)
    expect(longer).toBeGreaterThan(long)
    expect(sum([date, long, longer])).toBeCloseTo(total)
  })

  test('are narrowed in proportion where their longest words do not fit beside one another', () => {
    expect(columnWidths([column(300, 300), column(500, 500)], total)).toEqual([150, 250])
  })

  test.each([
    ['a table', columnWidths],
    ['a matrix', matrixWidths],
  ])('of %s fill it, and none is narrower than its longest word if that can be', (_, widthsOf) => {
    fc.assert(
      fc.property(columns, (cells) => {
        const widths = widthsOf(cells, total)
        const least = cells.map((those) => Math.max(...those.map((need) => need.least)))
        expect(sum(widths)).toBeCloseTo(total)
        if (sum(least) > total) return
        widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual((least[index] ?? 0) - 1e-6))
      }),
    )
  })
})
