import type { Table } from '../../../model/document.ts'

/** Up to so many rows a table stands on one page. */
const short = 8

/**
 * Tells whether a row of a table stays with the next one, or with the notes below: a header always, and in a short
 * table every row.
 */
export function rowKeepsNext({ children }: Table, index: number, hasNotes: boolean): boolean {
  return index === 0 || (children.length <= short && (index < children.length - 1 || hasNotes))
}
