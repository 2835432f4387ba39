import type { Level } from '../../model/levels.ts'
import type { Lang, StatementId } from '../../model/names.ts'
import { sessionOf } from '../../model/order.ts'
import type { Statement } from '../../model/statement.ts'
import type { CompiledEdition } from '../compile-edition.ts'
import { inLanguagesOf } from '../in-languages-of.ts'
import { ledgerLineOf } from './ledger-line-of.ts'
import { recordedAs } from './recorded-as.ts'
import { type Wording, wordingOf } from './wording-of.ts'

/** A statement as it was recorded, whatever became of it. */
export interface StatementRecord {
  readonly statement: StatementId
  /** `file:line:column`. */
  readonly place: string
  readonly meeting: string
  readonly level?: Level
  /** The level, or the kind, in words for a person. */
  readonly recorded: string
  readonly wording: readonly Wording[]
  readonly quote?: { readonly lang: Lang; readonly text: string }
}

/** Tells what the notes say of a statement, from before anything was hidden. */
export function recordOf(statement: Statement, compiled: CompiledEdition): StatementRecord {
  const say = inLanguagesOf(compiled.built)
  const session = compiled.series.notes.sessions.find(({ id }) => id === sessionOf(statement.id))
  return {
    statement: statement.id,
    place: ledgerLineOf(statement.id, compiled).place,
    meeting:
      session === undefined
        ? ''
        : `${say(session.place)}${session.kind === 'conference' ? ', the final conference' : ''}`,
    ...(statement.kind === 'point' && { level: statement.level }),
    recorded: recordedAs(statement, say),
    wording: wordingOf(statement, say),
    ...(statement.quote && { quote: statement.quote }),
  }
}
