import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnosticOf } from '../model/diagnostic.ts'
import type { Evidence } from '../model/evidence.ts'
import type { StatementId, Subject } from '../model/names.ts'
import type { Numbering } from './filled.ts'

/**
 * Tells the statements for which a template has no place, and which slots would print them: nothing that was recorded
 * is lost without a word.
 */
export function leftOut({ fates, notes }: Evidence, { prints }: Numbering, template: string): readonly Diagnostic[] {
  const lost: { readonly id: StatementId; readonly into: Subject }[] = []
  for (const [id, fate] of fates) if (fate.fate !== 'omitted' && !prints(fate.into)) lost.push({ id, into: fate.into })
  if (lost.length === 0) return []
  const statements = notes.sessions.flatMap((session) => session.statements)
  const restricted = new Set(
    statements.filter((statement) => statement.visibility !== 'public').map((statement) => statement.id),
  )
  const slots = [...new Set(lost.map(({ id, into }) => (restricted.has(id) ? 'supplement' : slotOf(into))))]
  const statementsLost = lost.length === 1 ? 'a statement' : `${lost.length} statements`
  const what = `The template ${template} has no place for ${statementsLost}`
  const named = slots.map((slot) => `\`::${slot}\``).join(' and ')
  const todo = `Add ${named} to it; or give what is to be left out \`omit:\` with the reason.`
  return [diagnosticOf('template-prints-everything', what, { todo, statements: lost.map(({ id }): StatementId => id) })]
}

function slotOf(into: Subject): string {
  return into.startsWith('follow-up:') ? 'follow-up' : 'themes'
}
