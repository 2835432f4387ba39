import type { StatementId } from './names.ts'
import type { Place } from './place.ts'

/** A message to the person who can mend it: what, where, and what to do. A value, never thrown. */
export interface Diagnostic {
  /** The id of a rule in `check/rules`: it names the wish, and never changes. */
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly what: string
  readonly todo?: string
  readonly place?: Place
  readonly related: readonly { readonly what: string; readonly place: Place }[]
  /** For a stage that knows statements and not places: the pipeline turns these into places. */
  readonly statements?: readonly StatementId[]
}

/** What a stage returns that can find fault with its input. No value if and only if there is an error. */
export interface Outcome<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}
