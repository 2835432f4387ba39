import type { Place } from '../model/place.ts'
import { columnsOf, visible } from './terminal-text.ts'

/** How many characters of a line are shown at most. */
const measure = 100

/** How many characters of a long line are shown before the fault. */
const before = 40

/**
 * Shows a place in its file: the line before, the line itself, and a line of carets under the fault. A long line is cut
 * to what is around the fault. There are no lines for a place that the file does not have.
 */
export function frameOf(lines: readonly string[], place: Place): readonly string[] {
  const line = lines[place.line - 1]
  if (line === undefined) return []
  const from = line.length > measure ? Math.max(0, place.column - 1 - before) : 0
  const previous = from === 0 ? (lines[place.line - 2] ?? '') : ''
  const gutter = String(place.line).length
  return [
    ...(previous.trim() === '' ? [] : [numbered(place.line - 1, gutter, cut(previous, 0))]),
    numbered(place.line, gutter, cut(line, from)),
    `${' '.repeat(gutter)} | ${carets(line, from, place)}`,
  ]
}

function numbered(line: number, gutter: number, text: string): string {
  return `${String(line).padStart(gutter)} | ${text}`.trimEnd()
}

function cut(line: string, from: number): string {
  const rest = line.slice(from)
  return `${from > 0 ? '…' : ''}${visible(rest.slice(0, measure))}${rest.length > measure ? '…' : ''}`
}

function carets(line: string, from: number, place: Place): string {
  const start = place.column - 1
  const end = place.endLine > place.line ? line.length : place.endColumn - 1
  const skipped = (from > 0 ? 1 : 0) + columnsOf(visible(line.slice(from, start)))
  const marked = columnsOf(visible(line.slice(start, Math.min(end, from + measure)).trimEnd()))
  return `${' '.repeat(skipped)}${'^'.repeat(Math.max(1, marked))}`
}
