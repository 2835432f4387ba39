import type { Fix } from './fix.ts'
import type { StatementId } from './names.ts'
import { byCodeUnit } from './order.ts'
import type { Place } from './place.ts'
import type { RuleId, Severity } from './rules.ts'
import { severities } from './rules.ts'

/** A message to the person who can mend it: what, where, and what to do. A value, never thrown. */
export interface Diagnostic {
  /** Its text is in `check/`, which `report rules` prints.. */
  readonly rule: RuleId
  readonly severity: Severity
  readonly what: string
  readonly todo?: string
  readonly place?: Place
  readonly related: readonly { readonly what: string; readonly place: Place }[]
  /** How it can be mended without a person, where that is plain. */
  readonly fix?: Fix
  /** For a stage that knows statements and not places: the pipeline turns these into places. */
  readonly statements?: readonly StatementId[]
}

/** What a stage returns that can find fault with its input. No value if and only if there is an error. */
export interface Outcome<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}

/** What a diagnostic says beside what is wrong. */
export interface Advice {
  readonly todo?: string
  readonly place?: Place
  readonly related?: Diagnostic['related']
  readonly fix?: Fix
  readonly statements?: readonly StatementId[]
}

/** Makes a diagnostic, as grave as its rule is. */
export function diagnosticOf(rule: RuleId, what: string, advice: Advice = {}): Diagnostic {
  return { rule, severity: severities[rule], what, related: [], ...advice }
}

/** Makes a list of faults, and the function that adds to it. */
export function gatherFaults(first: readonly Diagnostic[] = []): {
  readonly faults: Diagnostic[]
  readonly report: ReportFault
} {
  const faults = [...first]
  return { faults, report: (...fault) => void faults.push(diagnosticOf(...fault)) }
}

/** Reports a fault under the id of the rule that it breaks. */
export type ReportFault = (rule: RuleId, what: string, advice?: Advice) => void

/** Orders diagnostics by file, line, column and rule; one without a place stands first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodeUnit(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(a.what, b.what)
  )
}

/** Drops what was told already, word for word and at the same place: several editions can have the same fault. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>()
  return diagnostics.filter(({ rule, what, place }) => {
    const where = place && `${place.line} ${place.column} ${place.endLine} ${place.endColumn} ${place.file}`
    const key = `${rule} ${where}\n${what}`
    return !told.has(key) && told.add(key)
  })
}

/** Tells whether there is an error among diagnostics: then nothing is written, and the exit code is 1. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
