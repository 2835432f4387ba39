import { columnsOf, type Paint, paintFor, visible } from '../diagnostics/terminal-text.ts'
import type { Host, Stream } from '../host/host.ts'

/** Makes the paint for a stream: colours at a terminal, unless NO_COLOR forbids them. */
export function paintOn(stream: Stream, { environment }: Host): Paint {
  return paintFor(stream.terminal && !environment.noColour)
}

/**
 * Chooses how many columns a text takes on a stream: as many as the stream has, but no more than are easy to read
 * (`most`), and no fewer than words need.
 */
export function measureOf({ columns }: Stream, most = 100): number {
  return Math.min(most, Math.max(40, columns))
}

/** Sets a text behind a label, which is padded as it is to stand. The further lines stand below the first. */
export function hang(label: string, text: string, columns: number): readonly string[] {
  const indent = columnsOf(label)
  return wrap(text, columns - indent).map((line, index) => `${index === 0 ? label : ' '.repeat(indent)}${line}`)
}

/**
 * Breaks a text into lines of at most so many columns of a terminal: at spaces where possible, else within a word.
 * Nothing in a line can act on the terminal.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const words = visible(text)
    .split(/ +/)
    .flatMap((word) => fragments(word, columns))
  const lines: string[] = []
  let width = 0
  for (const word of words) {
    const own = columnsOf(word)
    const line = lines.at(-1)
    const isWithin = line !== undefined && width + 1 + own <= columns
    if (isWithin) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
    width = isWithin ? width + 1 + own : own
  }
  return lines
}

/** Cuts a word that is wider than a line. In a language that is written without spaces, any sentence is such a word. */
function fragments(word: string, columns: number): readonly string[] {
  if (columnsOf(word) <= columns) return [word]
  const cut = ['']
  let width = 0
  for (const character of word) {
    const own = columnsOf(character)
    if (width + own > columns) cut.push(character)
    else cut[cut.length - 1] += character
    width = width + own > columns ? own : width + own
  }
  return cut
}
