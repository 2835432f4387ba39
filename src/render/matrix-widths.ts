import { type ColumnNeed, columnWidths, leastWidth, needOf } from './column-widths.ts'

type Cells = readonly (readonly ColumnNeed[])[]

/**
 * The shares of the width of a matrix that its first column has: `wished` where the others leave as much, and at least
 * so much beside `even` ones and beside `uneven` ones, since the titles in it would be cut into lines of a word.
 */
const headShares = { wished: 0.3, even: 0.22, uneven: 0.25 } as const

/**
 * Divides the width of a matrix among its columns. All but the first are equally wide; if the first would be too narrow
 * beside such columns, one that has a longer word is wider than the others. No column is narrower than its longest
 * word if that can be. The widths sum to `total`.
 */
export function matrixWidths(cells: Cells, total: number): readonly number[] {
  const [head, ...others] = cells.map(needOf)
  if (head === undefined || others.length === 0 || leastWidth(cells) >= total) return columnWidths(cells, total)
  const wished = Math.max(head.least, total * headShares.wished)
  const { least, natural } = needOf(others)
  if (evenWidth(cells) <= total) {
    const width = Math.max(least, Math.min(natural, (total - wished) / others.length))
    return [total - others.length * width, ...others.map(() => width)]
  }
  const leasts = others.map((other) => other.least)
  const widths = levelled(leasts, Math.max(sum(leasts), total - wished))
  return [total - sum(widths), ...widths]
}

/**
 * Chooses the size of the type of a table, among some from the largest to the smallest: the largest in which no word is
 * divided. In a matrix the first column should have room beside equal columns in that size, or else beside others.
 */
export function sizeThatFits<Size>(
  sizes: readonly [Size, ...Size[]],
  cellsAt: (size: Size) => Cells,
  total: number,
  matrix: boolean,
): Size {
  const wishes = matrix ? [evenWidth, unevenWidth, leastWidth] : [leastWidth]
  for (const widthOf of wishes) {
    const found = sizes.find((size) => widthOf(cellsAt(size)) <= total)
    if (found !== undefined) return found
  }
  return sizes.at(-1) ?? sizes[0]
}

/** The least width of a matrix with equal columns, beside which the first has room. */
function evenWidth(cells: Cells): number {
  const [head, ...others] = cells.map(needOf)
  return withHead(head, needOf(others).least * others.length, headShares.even)
}

/** The least width of a matrix with columns as wide as their longest words, beside which the first has room. */
function unevenWidth(cells: Cells): number {
  const [head, ...others] = cells.map(needOf)
  return withHead(head, sum(others.map(({ least }) => least)), headShares.uneven)
}

function withHead(head: ColumnNeed | undefined, others: number, share: number): number {
  return Math.max((head?.least ?? 0) + others, others / (1 - share))
}

/** Widens the narrowest of some lengths to one that is common to them, so that together they have a sum. */
function levelled(lengths: readonly number[], wanted: number): readonly number[] {
  const sorted = lengths.toSorted((one, other) => one - other)
  const levels = sorted.map((_, index) => (wanted - sum(sorted.slice(index + 1))) / (index + 1))
  const level = levels.find((length, index) => length <= (sorted[index + 1] ?? Number.POSITIVE_INFINITY)) ?? 0
  return lengths.map((length) => Math.max(length, level))
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, length) => all + length, 0)
}
