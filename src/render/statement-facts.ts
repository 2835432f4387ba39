import type { SourceWords } from '../model/report.ts'
import type { Statement } from '../model/statement.ts'

/**
 * Tells what a draft says of a statement after its id, in every format: its level, or what it is if it has none, the
 * file and the line where it is written, and where its account says it, as far as the notes tell.
 */
export function statementFacts(statement: Statement, { levels, kinds }: SourceWords): string {
  const { kind, place, source } = statement
  const facts = [
    kind === 'point' ? levels[statement.level] : kinds[kind],
    `${place.file}:${place.line}`,
    source?.id,
    source?.at,
  ]
  return facts.filter((fact) => fact !== undefined).join(' · ')
}
