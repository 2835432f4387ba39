import type { Bookmark, Slug, StatementId } from './names.ts'

/** A block of a report that was made from statements. Blocks of summary and tables have no paragraph. */
export interface TraceBlock {
  readonly bookmark: Bookmark
  /** As it is cited in English: `9`, `12 (b)`, `S1`. */
  readonly paragraph?: string
  readonly statements: readonly StatementId[]
}

/** `trace.json` of an edition, in the order of the report: an interface that others read, keys in this order. */
export interface Trace {
  readonly edition: Slug
  readonly blocks: readonly TraceBlock[]
}

/** A block as in an edition's trace, with the place of each statement: `file:line:column`. */
export interface PrivateTraceBlock {
  readonly bookmark: Bookmark
  readonly paragraph?: string
  readonly statements: readonly { readonly statement: StatementId; readonly place: string }[]
}

/** The rapporteur's own `trace.json`, over all editions. */
export interface PrivateTrace {
  readonly editions: Readonly<Record<Slug, { readonly blocks: readonly PrivateTraceBlock[] }>>
}
