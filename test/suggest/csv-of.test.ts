import { expect, test } from 'vitest'
import { csvOf } from '../../src/suggest/csv-of.ts'

const textOf = (rows: Parameters<typeof csvOf>[1]): string => new TextDecoder().decode(csvOf(['one', 'other'], rows))

test('a table begins with the names of its columns, and each line ends as RFC 4180 says', () => {
  expect(textOf([])).toBe('one,other\r\n')
  expect(
    textOf([
      [1, 'für'],
      [true, '北京'],
    ]),
  ).toBe('one,other\r\n1,für\r\ntrue,北京\r\n')
})

test.each([
  ['a,b', '"a,b"'],
  ['"a" b', '"""a"" b"'],
  ['a\nb', '"a\nb"'],
  ['a\rb', '"a\rb"'],
])('a cell that a reader would cut at stands in quotes: %j', (cell, written) => {
  expect(textOf([[cell, 0]])).toBe(`one,other\r\n${written},0\r\n`)
})

test('no row of a long table is lost', () => {
  const rows = Array.from({ length: 25_000 }, (_, row) => [row, row] as const)
  expect(textOf(rows).split('\r\n').slice(1, -1)).toEqual(rows.map(([row]) => `${row},${row}`))
})
