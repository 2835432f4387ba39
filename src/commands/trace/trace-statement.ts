import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { PrivateFate } from '../../model/ledger.ts'
import type { Lang, Slug } from '../../model/names.ts'
import type { Statement, Visibility } from '../../model/statement.ts'
import type { CompiledEdition } from '../compile-edition.ts'
import { isItemOf } from './is-item-of.ts'
import { ledgerLineOf } from './ledger-line-of.ts'
import type { Passage } from './passages-of.ts'
import { recordOf, type StatementRecord } from './record-of.ts'

/** Where a statement went. */
export interface StatementTrace extends StatementRecord {
  readonly visibility: Visibility
  readonly editions: Readonly<Record<Slug, PrivateFate>>
  readonly edition: Slug
  readonly language: Lang
  /** Its one home in that edition. */
  readonly home?: Spot
  /** Where else in that edition something was made from it. */
  readonly mentions: readonly Spot[]
}

/** A passage, without what else it leads to. */
export type Spot = Omit<Passage, 'statements' | 'refersTo'>

/** Leads from a statement to its fate in every edition, and to its passages in one. */
export function traceStatement(
  statement: Statement,
  passages: readonly Passage[],
  compiled: CompiledEdition,
): StatementTrace {
  const { built } = compiled
  const { editions } = ledgerLineOf(statement.id, compiled)
  const fate = editions[built.edition]
  const bookmark = fate !== undefined && 'into' in fate ? bookmarkOf(fate.into) : undefined
  const home = passages.find((passage) => passage.bookmark === bookmark)
  const mentions = passages.filter(
    (passage) => passage !== home && passage.statements.includes(statement.id) && !isHeadOf(passage, home),
  )
  return {
    ...recordOf(statement, compiled),
    visibility: statement.visibility,
    editions,
    edition: built.edition,
    language: built.language,
    ...(home && { home: spotOf(home) }),
    mentions: mentions.map(spotOf),
  }
}

/** The words that open a list are made from its items, and mention none. */
function isHeadOf({ paragraph }: Passage, item: Passage | undefined): boolean {
  return paragraph !== undefined && item?.paragraph !== undefined && isItemOf(item.paragraph, paragraph)
}

function spotOf({ statements: _, refersTo: __, ...spot }: Passage): Spot {
  return spot
}
