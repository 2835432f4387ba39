import { type Paint, visible } from '../../diagnostics/terminal-text.ts'
import { hang } from '../terminal.ts'
import type { StatementRecord } from './record-of.ts'

/** Writes a recorded statement in lines: its name, its place, how it was recorded, its words, and the account's. */
export function recordLines(
  { statement, place, meeting, recorded, wording, quote }: StatementRecord,
  measure: number,
  paint: Paint,
): readonly string[] {
  const words = [...wording, ...(quote ? [{ as: 'quote', text: `“${quote.text}” (${quote.lang})` }] : [])]
  const width = Math.max(...words.map(({ as }) => as.length))
  return [
    paint.strong(statement),
    `  ${paint.faint(visible(place))}`,
    ...hang('  ', `${meeting}: ${recorded}`, measure),
    ...words.flatMap(({ as, text }) => hang(`  ${as.padEnd(width)}  `, text, measure)),
  ]
}
