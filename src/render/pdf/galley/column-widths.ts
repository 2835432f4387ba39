/**
 * What a column of a table asks for: its share of the width, and the least width that holds its longest word. In
 * points.
 */
export interface ColumnWish {
  readonly wish: number
  readonly least: number
}

/**
 * Gives columns their width: as they wish, but none less than its longest word; those that have room to spare pay for
 * it. What cannot be had is shared.
 */
export function columnWidths(columns: readonly ColumnWish[]): readonly number[] {
  const total = sum(columns.map(({ wish }) => wish))
  const least = sum(columns.map((column) => column.least))
  if (least >= total) return columns.map((column) => (column.least * total) / least)
  const missing = sum(columns.map((column) => Math.max(0, column.least - column.wish)))
  const spare = sum(columns.map((column) => Math.max(0, column.wish - column.least)))
  return columns.map((column) =>
    column.least >= column.wish ? column.least : column.wish - ((column.wish - column.least) * missing) / spare,
  )
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
