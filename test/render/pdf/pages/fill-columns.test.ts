import { describe, expect, test } from 'vitest'
import { type ListInColumns, strip } from '../../../../src/render/pdf/galley/strip.ts'
import { fillColumns } from '../../../../src/render/pdf/pages/fill-columns.ts'

/** A list whose items have so many lines each; the runs of a line tell its item. */
function listOf(lines: readonly number[], columns: number, rows: number): ListInColumns {
  const items = lines.map((count, item) =>
    Array.from({ length: count }, () => ({ kind: 'words' as const, x: 0, y: item, runs: [] })),
  )
  return { starts: Array.from({ length: columns }, (_, index) => index * 100), rows, items }
}

/** The items of each row, by page: of each its number and its column. */
function filled(list: ListInColumns, ...pages: readonly number[]): readonly (readonly string[])[][] {
  const rows = (count: number) => Array.from({ length: count }, () => strip(10, [], { list }))
  const made = fillColumns(pages.map((count) => ({ column: rows(count), give: 0, foot: [] })))
  return made.map(({ column }) => column.map(({ inks }) => inks.map(({ x, y }) => `${y} in ${x / 100}`)))
}

describe('a list in columns', () => {
  test('is read down each column, to the last row of the page', () => {
    expect(filled(listOf([1, 1, 1, 1, 1], 2, 3), 3)).toEqual([[['0 in 0', '3 in 1'], ['1 in 0', '4 in 1'], ['2 in 0']]])
  })

  test('fills the columns of a page before it goes on on the next', () => {
    expect(filled(listOf([1, 1, 1, 1, 1, 1, 1], 2, 4), 2, 2)).toEqual([
      [
        ['0 in 0', '2 in 1'],
        ['1 in 0', '3 in 1'],
      ],
      [['4 in 0', '6 in 1'], ['5 in 0']],
    ])
  })

  test('does not divide an item between two columns', () => {
    expect(filled(listOf([1, 1, 2, 1], 2, 3), 3)).toEqual([[['0 in 0', '2 in 1'], ['1 in 0', '2 in 1'], ['3 in 1']]])
  })

  test('leaves a row free rather than divide an item, if the pages after it have room for what is left', () => {
    expect(filled(listOf([1, 2, 1], 1, 5), 2, 3)).toEqual([
      [['0 in 0'], []],
      [['1 in 0'], ['1 in 0'], ['2 in 0']],
    ])
    expect(filled(listOf([1, 2, 1], 1, 4), 2, 2)).toEqual([
      [['0 in 0'], ['1 in 0']],
      [['1 in 0'], ['2 in 0']],
    ])
  })

  test('has every line of every item on some page, whatever the pages have room for', () => {
    const pages = filled(listOf([2, 1, 3, 1, 2, 1, 1, 2], 3, 5), 2, 3)
    expect(pages.flat(2)).toHaveLength(13)
  })
})
