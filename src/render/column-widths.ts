/** What a cell or a column of a table needs: `least` holds its longest word, `natural` all its words on one line. */
export interface ColumnNeed {
  readonly least: number
  readonly natural: number
}

/**
 * Divides the width of a table among its columns, by what stands in their cells. No column is narrower than its longest
 * word; short columns stay on one line as long as they can, and long ones share what is left, the longer with more. If
 * the longest words together are wider than the table, all columns are narrowed in proportion. The widths sum to
 * `total`.
 */
export function columnWidths(cells: readonly (readonly ColumnNeed[])[], total: number): readonly number[] {
  const columns = cells.map(needOf)
  const least = leastWidth(cells)
  if (least >= total) return columns.map((column) => (column.least * total) / least)
  const natural = sum(columns.map((column) => column.natural))
  if (natural <= total) return columns.map((column) => (column.natural * total) / natural)
  return filled(columns, total)
}

/** Returns the least width of a table in which no word is divided. */
export function leastWidth(cells: readonly (readonly ColumnNeed[])[]): number {
  return sum(cells.map((column) => needOf(column).least))
}

/** Returns what a column needs for all its cells. */
export function needOf(cells: readonly ColumnNeed[]): ColumnNeed {
  return {
    least: cells.reduce((most, { least }) => Math.max(most, least), 0),
    natural: cells.reduce((most, { natural }) => Math.max(most, natural), 0),
  }
}

/** Halvings of the range in which the measure is sought. More would change nothing: a number has no more digits. */
const halvings = 60

/** Finds the measure at which the columns fill the table: each is as wide as it needs, and takes its share of more. */
function filled(columns: readonly ColumnNeed[], total: number): readonly number[] {
  const widthsAt = (measure: number): readonly number[] =>
    columns.map(({ least, natural }) => Math.max(least, Math.min(natural, measure * natural ** share)))
  let [low, high] = [0, Math.max(total, ...columns.map(({ natural }) => natural))]
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (low + high) / 2
    if (sum(widthsAt(middle)) > total) high = middle
    else low = middle
  }
  return widthsAt(low)
}

/** A column that is ten times as long as another is given two and a half times its width, and more lines. */
const share = 0.4

function sum(lengths: readonly number[]): number {
  return lengths.reduce((all, length) => all + length, 0)
}
