import type { Phrase } from '../locales/claim.ts'
import type { Cell, Row } from '../model/document.ts'

/** Makes a cell of words. */
export function cell(words: Phrase | string, data?: Cell['data']): Cell {
  const children = typeof words === 'string' ? [{ type: 'text' as const, value: words }] : [...words]
  return { type: 'tableCell', ...(data && { data }), children }
}

/** Makes a row; its first cell heads it. */
export function row(head: Phrase | string, ...others: readonly Cell[]): Row {
  return { type: 'tableRow', children: [cell(head, { header: 'row' }), ...others] }
}

/** Makes the row that heads a table's columns and repeats on every page. */
export function headerRow(columns: readonly (Phrase | string)[]): Row {
  return { type: 'tableRow', children: columns.map((column) => cell(column, { header: 'column' })) }
}
