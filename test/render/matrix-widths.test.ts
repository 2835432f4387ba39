import { describe, expect, test } from 'vitest'
import type { ColumnNeed } from '../../src/render/column-widths.ts'
import { matrixWidths, sizeThatFits } from '../../src/render/matrix-widths.ts'

const total = 400

describe('the columns of a matrix', () => {
  test('are alike but for the first, which has the room that they leave', () => {
    const [head, ...others] = matrixWidths([column(60, 300), column(20, 30), column(20, 50), column(10, 20)], total)
    expect([head, ...others]).toEqual([250, 50, 50, 50])
  })

  test('leave the first its share, as long as their longest words let them', () => {
    expect(matrixWidths([column(60, 300), ...Array(8).fill(column(20, 90))], total)[0]).toBe(120)
    expect(matrixWidths([column(60, 300), ...Array(8).fill(column(39, 90))], total)[0]).toBe(88)
  })

  test('leave the first no less than its longest word', () => {
    expect(matrixWidths([column(140, 300), column(20, 300), column(20, 300)], total)).toEqual([140, 130, 130])
  })

  test('are wider only where a word is longer, if the first had no room beside equal ones', () => {
    const cells = [column(60, 300), column(30, 90), column(40, 90), column(80, 90), column(30, 90), column(80, 90)]
    expect(matrixWidths(cells, total)).toEqual([120, 40, 40, 80, 40, 80])
    expect(matrixWidths([...cells, column(50, 90)], total)).toEqual([90, 30, 40, 80, 30, 80, 50])
  })
})

describe('the size of the type', () => {
  const sizes = [4, 3, 2] as const
  const sizeOf = (matrix: boolean, ...leasts: readonly number[]): number =>
    sizeThatFits(sizes, (size) => leasts.map((least) => column(least * size, 999)), total, matrix)

  test('is the largest in which no word is divided, or the smallest', () => {
    expect([sizeOf(false, 50, 50), sizeOf(false, 60, 60), sizeOf(false, 150, 150)]).toEqual([4, 3, 2])
  })

  test('of a matrix leaves its first column room beside equal columns', () => {
    expect([sizeOf(true, 20, 39, 39), sizeOf(true, 20, 40, 40)]).toEqual([4, 3])
    expect(sizeOf(true, 30, 5, 40)).toBe(3)
  })

  test('of a matrix that has no such size leaves its first column room beside uneven ones', () => {
    expect([sizeOf(true, 10, 80, 20, 20), sizeOf(true, 10, 100, 10, 10)]).toEqual([2, 2])
    expect([sizeOf(true, 20, 10, 10, 55), sizeOf(true, 20, 10, 10, 60)]).toEqual([4, 3])
  })
})

function column(least: number, natural: number): readonly ColumnNeed[] {
  return [{ least, natural }]
}
