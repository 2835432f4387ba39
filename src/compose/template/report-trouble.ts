import type { Nodes } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Place } from '../../model/place.ts'

/** Reports something in a template that a report cannot hold, at its place. */
export type ReportTrouble = (rule: Diagnostic['rule'], what: string, todo: string, node: Nodes) => void

/** Makes a reporter that gathers diagnostics of one template. */
export function reportTrouble(file: string, into: Diagnostic[]): ReportTrouble {
  return (rule, what, todo, node) => {
    const place = placeIn(file, node)
    into.push({ rule, severity: 'error', what, todo, ...(place && { place }), related: [] })
  }
}

/** Finds the place of a node in its template. */
export function placeIn(file: string, { position }: Nodes): Place | undefined {
  if (position === undefined) return undefined
  const { start, end } = position
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
