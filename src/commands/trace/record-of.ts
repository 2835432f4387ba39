import type { PrivateLedger } from '../../model/ledger.ts'
import type { Level } from '../../model/levels.ts'
import type { Lang, StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Statement } from '../../model/statement.ts'
import type { CompiledEdition } from '../compile-edition.ts'
import { inLanguagesOf } from '../in-languages-of.ts'
import { type KeyedWords, recordedAs, wordsByKey } from './statement-in-words.ts'

/** A statement as it was recorded, whatever became of it. */
export interface StatementRecord {
  readonly statement: StatementId
  /** `file:line:column`. */
  readonly place: string
  readonly meeting: string
  readonly level?: Level
  /** The level, or the kind, in words for a person. */
  readonly recorded: string
  readonly wording: readonly KeyedWords[]
  readonly quote?: { readonly lang: Lang; readonly text: string }
}

/** Gets what the notes say of a statement, from before anything was hidden. */
export function recordOf(statement: Statement, compiled: CompiledEdition): StatementRecord {
  const say = inLanguagesOf(compiled.built)
  const session = compiled.series.notes.sessions.find(({ id }) => id === sessionOf(statement.id))
  const final = session?.final ? `, the final ${session.kind}` : ''
  return {
    statement: statement.id,
    place: ledgerLineOf(statement.id, compiled).place,
    meeting: session === undefined ? '' : `${session.place ? say(session.place.name) : session.id}${final}`,
    ...(statement.kind === 'point' && { level: statement.level }),
    recorded: recordedAs(statement, say),
    wording: wordsByKey(statement, say),
    ...(statement.quote && { quote: statement.quote }),
  }
}

/**
 * Looks up a statement in the ledger: its place, and its fate in each edition. Throws if the ledger has no line for it:
 * then the ledger does not close.
 */
export function ledgerLineOf(
  id: StatementId,
  { complete }: Pick<CompiledEdition, 'complete'>,
): PrivateLedger['statements'][number] {
  const line = complete.ledger.statements.find(({ statement }) => statement === id)
  if (line === undefined) throw new Error(`The ledger has no line for ${id}`)
  return line
}
