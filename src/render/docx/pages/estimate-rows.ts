import { toString as wordsOf } from 'mdast-util-to-string'
import type { Row, Table } from '../../../model/document.ts'
import { styleLook } from '../styles/style-look.ts'
import type { TableFit } from '../tables/fit-table.ts'
import { tableRules } from '../tables/table-looks.ts'
import type { EstimatedLines } from './estimated-lines.ts'
import { linesOf } from './measure-text.ts'
import type { KeptRows } from './page-breaks.ts'
import { cellMargin } from './page-geometry.ts'

/** Estimates the rows of a table, by how they keep together. Each is as high as its highest cell. */
export function estimateRows(table: Table, fit: TableFit, kept: KeptRows): EstimatedLines[] {
  const heights = table.children.map((row, index) => rowHeight(row, fit, index, table.children.length))
  const header = heights[0] ? heightOf(heights[0]) : 0
  return heights.map((height, index) => ({
    ...height,
    before: 0,
    after: 0,
    box: 0,
    again: index === 0 ? 0 : header,
    keepNext: kept.keepsNext(index),
    whole: !kept.splits(index),
    newPage: false,
    notes: [],
  }))
}

type RowHeight = Pick<EstimatedLines, 'lines' | 'leading' | 'more'>

function rowHeight({ children }: Row, { text, head, widths }: TableFit, index: number, rows: number): RowHeight {
  const { size, leading, before, after } = styleLook(index === 0 ? head : text)
  const lines = children.map((cell, column) =>
    linesOf(wordsOf(cell), { size, bold: false, width: (widths[column] ?? 0) - 2 * cellMargin.side, firstLess: 0 }),
  )
  const rules = (index === 0 ? tableRules.above : 0) + ruleBelow(index, rows)
  return { lines: Math.max(1, ...lines), leading, more: before + after + 2 * cellMargin.above + rules }
}

function ruleBelow(index: number, rows: number): number {
  return index === 0 || index === rows - 1 ? tableRules.below : 0
}

function heightOf({ lines, leading, more }: RowHeight): number {
  return lines * leading + more
}
