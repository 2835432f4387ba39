import { columnsOf } from '../../diagnostics/terminal-text.ts'
import { wrap } from './wrap.ts'

/** Sets a text behind a label, its further lines below the first: `label` is padded as it is to stand. */
export function hang(label: string, text: string, columns: number): readonly string[] {
  const indent = columnsOf(label)
  return wrap(text, columns - indent).map((line, index) => `${index === 0 ? label : ' '.repeat(indent)}${line}`)
}
