/** What stands in columns: how many there are, and the height of each item in twips, in order. */
export interface Columns {
  readonly count: number
  readonly heights: readonly number[]
}

/** Tells how high columns are that are as short as the items allow. */
export function evenHeight({ count, heights }: Columns): number {
  let [low, high] = [Math.max(0, ...heights), heights.reduce((sum, height) => sum + height, 0)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (leftOver({ count, heights }, middle).heights.length > 0) low = middle + 1
    else high = middle
  }
  return high
}

/** Fills columns of a height, one after the other, and returns what is left over for the next page. */
export function leftOver({ count, heights }: Columns, height: number): Columns {
  let [column, used] = [1, 0]
  const first = heights.findIndex((item) => {
    if (used + item > height) [column, used] = [column + 1, 0]
    used += item
    return column > count || item > height
  })
  return { count, heights: first < 0 ? [] : heights.slice(first) }
}
