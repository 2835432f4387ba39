import { describe, expect, test } from 'vitest'
import { columnCount, columnRoom } from '../../src/render/list-columns.ts'

function countFor(natural: readonly number[], least = 50): number {
  return columnCount({ least, natural }, 400, 20)
}

describe('a list', () => {
  test('of few items stands in one column', () => {
    expect(countFor([50, 50, 50])).toBe(1)
  })

  test('of short items stands in three, and of longer ones in two', () => {
    expect(countFor(Array(12).fill(100))).toBe(3)
    expect(countFor(Array(12).fill(180))).toBe(2)
  })

  test('has no more columns than leave most items on one line', () => {
    expect(countFor([...Array(9).fill(100), ...Array(3).fill(180)])).toBe(3)
    expect(countFor([...Array(6).fill(100), ...Array(6).fill(180)])).toBe(2)
  })

  test('of items as long as the line stands in one', () => {
    expect(countFor(Array(12).fill(390))).toBe(1)
  })

  test('has no column that is narrower than a word', () => {
    expect(countFor(Array(12).fill(100), 150)).toBe(2)
    expect(countFor(Array(12).fill(100), 250)).toBe(1)
  })
})

test('columns and the gaps between them fill the width', () => {
  expect(3 * columnRoom(3, 400, 20) + 2 * 20).toBe(400)
})
