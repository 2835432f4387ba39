import { visible } from '../../diagnostics/terminal-text.ts'
import type { Example } from '../../pipeline.ts'

/** A piece of a file that shows a rule, as lines that can be printed. */
export interface ExampleLines {
  readonly file: string
  /** What the lines do not show: that the file is empty, or how it was saved. An empty string if they show all. */
  readonly note: string
  readonly lines: readonly string[]
}

/**
 * Makes an example fit to be printed: tabs, control characters and marks that turn the direction of text are shown by
 * name. Where no file can show the rule, the example is a sentence, and stays as it is.
 */
export function examplesOf(example: Example): readonly (ExampleLines | string)[] {
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
