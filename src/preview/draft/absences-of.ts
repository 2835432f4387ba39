import type { Built } from '../../pipeline.ts'
import type { Absences } from '../wire.ts'
import type { Draft } from './draft.ts'
import type { PlaceLink } from './editor-link.ts'
import { seenStatement } from './seen-statement.ts'

/**
 * Lists the statements that are recorded and not in an edition, each with the reason. This view is for the rapporteur
 * alone: it shows what the edition hides.
 */
export function absencesOf(
  { compiled: { complete, series } }: Draft,
  { edition, report }: Built,
  link: PlaceLink,
): Absences {
  const fates = new Map(complete.ledger.statements.map(({ editions, statement }) => [statement, editions[edition]]))
  const recorded = series.notes.sessions.flatMap((session) =>
    session.statements.map((statement) => ({ session, statement })),
  )
  const absent = recorded.flatMap(({ session, statement }) => {
    const fate = fates.get(statement.id)
    if (fate?.fate === 'merged' || fate?.fate === 'printed') return []
    const { id, lang, recorded, visibility, where, words } = seenStatement(statement, session, report, link)
    return [{ id, lang, recorded, visibility, where, words, ...(fate?.fate === 'omitted' && { why: fate.why }) }]
  })
  return { recorded: recorded.length, absent }
}
