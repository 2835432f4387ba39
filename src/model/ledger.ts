import type { Slug, StatementId, Subject } from './names.ts'

/**
 * A statement and its one home in an edition's report. `paragraph` is the label as cited, in its English form whatever
 * the language: `9`, `12 (b)`, `S1`.
 */
export interface LedgerLine {
  readonly statement: StatementId
  readonly fate: 'printed' | 'merged'
  readonly into: Subject
  readonly paragraph?: string
}

/**
 * `ledger.json` of an edition, in the order of the report. It is an interface that others read, keys in this order.
 * What was omitted or hidden is not named.
 */
export interface Ledger {
  readonly edition: Slug
  readonly statements: readonly LedgerLine[]
}

/** What became of a statement in one edition, for the rapporteur's own ledger. */
export type PrivateFate =
  | { readonly fate: 'printed' | 'merged'; readonly into: Subject; readonly paragraph?: string }
  | { readonly fate: 'omitted'; readonly why: string }
  | { readonly fate: 'hidden' }

/** The rapporteur's own `ledger.json`, over all statements and editions. `place` is `file:line:column`. */
export interface PrivateLedger {
  readonly statements: readonly {
    readonly statement: StatementId
    readonly place: string
    readonly editions: Readonly<Record<Slug, PrivateFate>>
  }[]
}
