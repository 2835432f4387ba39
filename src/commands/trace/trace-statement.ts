import { bookmarkOf } from '../../model/bookmark-of.ts'
import type { PrivateFate } from '../../model/ledger.ts'
import type { Lang, Slug } from '../../model/names.ts'
import type { Statement, Visibility } from '../../model/statement.ts'
import type { CompiledEdition } from '../compile-edition.ts'
import { isItemOf, type Passage } from './passages-of.ts'
import { ledgerLineOf, recordOf, type StatementRecord } from './record-of.ts'

/** Where a statement went. */
export interface StatementTrace extends StatementRecord {
  readonly visibility: Visibility
  readonly editions: Readonly<Record<Slug, PrivateFate>>
  readonly edition: Slug
  readonly language: Lang
  /** The one passage of that edition that is its home. */
  readonly home?: BarePassage
  /** The other passages of that edition that were made from it. */
  readonly mentions: readonly BarePassage[]
}

/** A passage, without its statements and its references. */
export type BarePassage = Omit<Passage, 'statements' | 'refersTo'>

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
    ...(home && { home: bare(home) }),
    mentions: mentions.map(bare),
  }
}

/** The words that open a list are made from its items: that is no mention of them. */
function isHeadOf({ paragraph }: Passage, item: Passage | undefined): boolean {
  return paragraph !== undefined && item?.paragraph !== undefined && isItemOf(item.paragraph, paragraph)
}

function bare({ statements: _, refersTo: __, ...passage }: Passage): BarePassage {
  return passage
}
