import type { Paint } from '../../diagnostics/terminal-text.ts'
import type { Example, ManualEntry } from '../../pipeline.ts'
import { hang } from '../terminal.ts'
import { examplesOf } from './examples-of.ts'

/** Writes rules for a terminal, a blank line between them. */
export function rulesAsText(entries: readonly ManualEntry[], measure: number, paint: Paint): string {
  return entries.map((entry) => `${linesOf(entry, measure, paint).join('\n')}\n`).join('\n')
}

function linesOf(
  { id, severity, what, why, failing, clean }: ManualEntry,
  measure: number,
  paint: Paint,
): readonly string[] {
  return [
    `${paint.strong(id)}  ${paint[severity](severity)}`,
    ...hang('  ', what, measure),
    ...hang('  Why: ', why, measure),
    ...exampleLines('Failing example', failing, measure, paint),
    ...exampleLines('Clean example', clean, measure, paint),
  ]
}

function exampleLines(label: string, example: Example, measure: number, paint: Paint): readonly string[] {
  return examplesOf(example).flatMap((shown) => {
    if (typeof shown === 'string') return hang(`  ${label}: `, shown, measure)
    return [
      `  ${label}, ${shown.file}${shown.note}:`,
      ...shown.lines.map((line) => `    ${paint.faint('|')} ${line}`.trimEnd()),
    ]
  })
}
