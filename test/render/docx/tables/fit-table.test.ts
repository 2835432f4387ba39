import { expect, test } from 'vitest'
import type { Table } from '../../../../src/model/document.ts'
import { fitTable } from '../../../../src/render/docx/tables/fit-table.ts'

const measure = 8504

test('A table whose words fit keeps the widths of the tree', () => {
  expect(fitTable(table(['Meeting', 'Date'], [0.25, 0.75]))).toEqual({
    text: 'TableText',
    head: 'TableHead',
    widths: [2126, 6378],
  })
})

test('A column takes the room for its longest word from the others, and together they fill the line', () => {
  const { text, widths } = fitTable(table(['Theme', 'Johannesburg', 'Oslo'], [0.8, 0.1, 0.1]))
  expect(text).toBe('TableText')
  expect(widths[1]).toBeGreaterThan(0.1 * measure)
  expect(widths[0]).toBeLessThan(0.8 * measure)
  expect(sum(widths)).toBe(measure)
})

test('A column has a little more room than its longest word is estimated to need', () => {
  const [first] = fitTable(table(['n'.repeat(45), 'Oslo'], [0.5, 0.5])).widths // 45 × 90, and 2 × 85 at its sides
  expect(first).toBe(Math.round(45 * 90 * 1.06 + 170))
})

test.each(['-', '–', '/'])('A word may break after %s inside a cell', (mark) => {
  const word = `${'n'.repeat(30)}${mark}${'n'.repeat(30)}`
  expect(fitTable(table([word, 'Oslo'], [0.5, 0.5])).widths).toEqual([4252, 4252])
})

test('A table that has no room to share is set in smaller type', () => {
  const columns = Array.from({ length: 8 }, () => 'Johannesburg')
  expect(
    fitTable(
      table(
        columns,
        columns.map(() => 1 / 8),
      ),
    ),
  ).toMatchObject({ text: 'TableTextSmall', head: 'TableHeadSmall' })
})

test('A table that fits in no way still fills the line, in the widths of the tree', () => {
  const columns = Array.from({ length: 20 }, () => 'Johannesburg')
  expect(
    sum(
      fitTable(
        table(
          columns,
          columns.map(() => 1 / 20),
        ),
      ).widths,
    ),
  ).toBe(measure)
})

function table(words: readonly string[], widths: readonly number[]): Table {
  const cells = words.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] }))
  return {
    type: 'table',
    data: { bookmark: 't', caption: 'Table 1', description: '', widths },
    children: [{ type: 'tableRow', children: cells }],
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
