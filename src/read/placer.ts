import { LineCounter } from 'yaml'
import type { Place } from '../model/place.ts'

/**
 * Turns the start and end of a stretch of text (offsets in UTF-16 units) into its place, without white space at the
 * end.
 */
export type Placer = (start: number, end: number) => Place

/** Makes the function that finds places in one file. */
export function placerOf(file: string, text: string): Placer {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return (start, end) => {
    const from = lines.linePos(Math.min(start, text.length))
    const to = lines.linePos(endOfWords(text, start, Math.min(end, text.length)))
    return { file, line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
  }
}

function endOfWords(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1
  return last > start ? last : Math.max(start, end)
}
