/** The JSON beside the artifacts (an interface: others read it). Keys in this order, lists in the report's order. */
import type { Bookmark, Slug, StatementId, Subject } from './names.ts'

/** `paragraph` is the label as cited, in its English form whatever the language: `9`, `12 (b)`, `S1`. */
export interface LedgerLine {
  readonly statement: StatementId
  readonly fate: 'printed' | 'merged'
  readonly into: Subject
  readonly paragraph?: string
}

/** What was omitted or hidden is not named. */
export interface Ledger {
  readonly edition: Slug
  readonly statements: readonly LedgerLine[]
}

export interface TraceBlock {
  readonly bookmark: Bookmark
  readonly paragraph?: string
  readonly statements: readonly StatementId[]
}

export interface Trace {
  readonly edition: Slug
  readonly blocks: readonly TraceBlock[]
}

export type PrivateFate =
  | { readonly fate: 'printed' | 'merged'; readonly into: Subject; readonly paragraph?: string }
  | { readonly fate: 'omitted'; readonly why: string }
  | { readonly fate: 'hidden' }

/** Over all statements and editions. `place` is `file:line:column`. */
export interface PrivateLedger {
  readonly statements: readonly {
    readonly statement: StatementId
    readonly place: string
    readonly editions: Readonly<Record<Slug, PrivateFate>>
  }[]
}

export interface PrivateTraceBlock {
  readonly bookmark: Bookmark
  readonly paragraph?: string
  readonly statements: readonly { readonly statement: StatementId; readonly place: string }[]
}

export interface PrivateTrace {
  readonly editions: Readonly<Record<Slug, { readonly blocks: readonly PrivateTraceBlock[] }>>
}
