import { expect, test } from 'vitest'
import type { Table } from '../../../../src/model/document.ts'
import { fitTable } from '../../../../src/render/docx/tables/fit-table.ts'

const measure = 8504

test('A table whose words fit on a line fills it in their proportion', () => {
  const { text, head, widths } = fitTable(table(['nnnn', 'nnnn', 'nnnnnnnn']))
  expect([text, head]).toEqual(['TableText', 'TableHead'])
  expect(sum(widths)).toBe(measure)
  expect(widths[1]).toBeCloseTo(widths[0] ?? 0, -1)
  expect(widths[2]).toBeGreaterThan(widths[1] ?? 0)
})

test('A column has a little more room than its longest word is estimated to need', () => {
  const words = `${'n'.repeat(20)} ${'n'.repeat(45)}`
  const [first] = fitTable(table([words, 'Oslo '.repeat(400)])).widths // 45 × 90, and 2 × 85 at its sides
  expect(first).toBeGreaterThanOrEqual(Math.round(45 * 90 * 1.06 + 170))
})

test.each(['-', '–', '/'])('A word may break after %s inside a cell', (mark) => {
  const word = `${'n'.repeat(60)}${mark}${'n'.repeat(30)}`
  expect(fitTable(table([word, 'n'.repeat(40)])).text).toBe('TableTextSmall')
  expect(fitTable(table([word.replaceAll('n', 'l'), 'Oslo'])).text).toBe('TableText')
})

test('The columns of a matrix are alike but for the first', () => {
  const [head = 0, ...others] = fitTable(table(['Theme', 'Johannesburg', 'Oslo', 'Rome'], true)).widths
  expect(new Set(others).size).toBe(1)
  expect(head).toBeGreaterThan(others[0] ?? 0)
})

test('A table that has no room to share is set in smaller type', () => {
  expect(fitTable(table(Array(8).fill('Johannesburg')))).toMatchObject({
    text: 'TableTextSmall',
    head: 'TableHeadSmall',
  })
})

test('A table that fits in no way still fills the line', () => {
  expect(sum(fitTable(table(Array(20).fill('Johannesburg'))).widths)).toBe(measure)
})

function table(words: readonly string[], matrix = false): Table {
  const cells = words.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] }))
  return {
    type: 'table',
    data: { bookmark: 't', caption: 'Table 1', description: '', ...(matrix && { matrix }) },
    children: [{ type: 'tableRow', children: cells }],
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
