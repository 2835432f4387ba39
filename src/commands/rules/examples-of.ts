import { visible } from '../../diagnostics/terminal-text.ts'
import type { Example } from '../../pipeline.ts'

/** A piece of a file that shows a rule, as lines that can be printed; or a sentence, where no file can show it. */
export type Shown = Piece | string

export interface Piece {
  readonly file: string
  /** What its lines do not show. */
  readonly note: string
  readonly lines: readonly string[]
}

/** Makes the pieces of an example fit to be seen: a tab, a control or a turned direction is shown for what it is. */
export function examplesOf(example: Example): readonly Shown[] {
  if (typeof example === 'string') return [example]
  return example.map(({ file, text, encoding }) => ({ file, note: noteOn(text, encoding), lines: linesOf(text) }))
}

function noteOn(text: string, encoding: string | undefined): string {
  if (text === '') return ' (empty)'
  return encoding === undefined ? '' : ` (saved as ${encoding}, not UTF-8)`
}

function linesOf(text: string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n')
  return text === '' ? [] : lines.map((line) => visible(line.replaceAll('\t', '<tab>')))
}
