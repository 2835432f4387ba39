import type { Advice } from '../model/diagnostic.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Series } from '../model/notes.ts'
import type { Report } from '../model/report.ts'
import type { RuleId, Severity } from '../model/rules.ts'
import { rules } from '../model/rules.ts'
import type { Example } from './example.ts'

/** What a rule says of itself: its manual is printed from it, and its examples are run as tests. */
interface Page<Id> {
  readonly id: Id
  /** The wish, in a sentence. */
  readonly what: string
  /** What would go wrong without it. */
  readonly why: string
  readonly failing: Example
  readonly clean: Example
}

/** What a check finds, beside its rule's id and severity. */
export interface Found extends Advice {
  readonly what: string
}

/** An edition's report and what it was made from. */
export interface Made {
  readonly evidence: Evidence
  readonly report: Report
}

/**
 * Looked at by another stage, which tells under the rule's id: the host and `read` (`notes`), `compose` (`template`), a
 * renderer (`page`).
 */
interface ToldElsewhere {
  readonly on: 'notes' | 'template' | 'page'
}

interface OnSeries {
  readonly on: 'series'
  readonly check: (series: Series) => Iterable<Found>
}

interface OnReport {
  readonly on: 'report'
  readonly check: (made: Made) => Iterable<Found>
}

export type Rule<Id = RuleId> = Page<Id> & (ToldElsewhere | OnSeries | OnReport) & { readonly severity: Severity }

/** Declares a rule, as grave as the list of rules says. */
export function defineRule<const Id extends RuleId>(rule: Page<Id> & (ToldElsewhere | OnSeries | OnReport)): Rule<Id> {
  return { ...rule, severity: rules[rule.id] }
}
