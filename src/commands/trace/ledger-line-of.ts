import type { PrivateLedger } from '../../model/ledger.ts'
import type { StatementId } from '../../model/names.ts'
import type { CompiledEdition } from '../compile-edition.ts'

/**
 * Looks up the account of a statement: its place, and what became of it in each edition. The ledger has every one;
 * without a line it would not close.
 */
export function ledgerLineOf(
  id: StatementId,
  { complete }: Pick<CompiledEdition, 'complete'>,
): PrivateLedger['statements'][number] {
  const line = complete.ledger.statements.find(({ statement }) => statement === id)
  if (line === undefined) throw new Error(`The ledger has no line for ${id}`)
  return line
}
