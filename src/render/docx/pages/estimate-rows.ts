import type { TableFit } from '../tables/fit-table.ts'
import type { EstimatedLines } from './estimated-lines.ts'
import { keptRows } from './page-breaks.ts'

/** Estimates the rows of a table, of which some are divided and some stay on the page of the next. */
export function estimateRows({ rows, heights }: TableFit, below: boolean): EstimatedLines[] {
  const { keepsNext, splits } = keptRows(heights, below)
  return rows.map((row, index) => ({
    ...row,
    before: 0,
    white: 0,
    after: 0,
    box: 0,
    again: index === 0 ? 0 : (heights[0] ?? 0),
    keepNext: keepsNext(index),
    whole: !splits(index),
    notes: [],
  }))
}
