import type { Place } from './place.ts'

/**
 * Turns the start and end of a stretch of text (offsets in UTF-16 units) into its place, without white space at the
 * end.
 */
export type Placer = (start: number, end: number) => Place

/** Makes the function that finds places in one file. */
export function placerOf(file: string, text: string): Placer {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (start, end) => {
    const from = pointAt(Math.min(start, text.length), starts)
    const to = pointAt(endOfWords(text, start, Math.min(end, text.length)), starts)
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** Finds the line by halves: a file may have many, and many faults. */
function pointAt(offset: number, starts: readonly number[]): { readonly line: number; readonly column: number } {
  let [line, after] = [0, starts.length]
  while (after - line > 1) {
    const middle = (line + after) >> 1
    if ((starts[middle] ?? 0) <= offset) line = middle
    else after = middle
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}

function endOfWords(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1
  return last > start ? last : Math.max(start, end)
}
