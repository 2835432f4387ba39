import type { Advice } from '../model/diagnostic.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Memory } from '../model/memory.ts'
import type { Theme } from '../model/notes.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import type { Report } from '../model/report.ts'
import type { RuleId } from '../model/rules.ts'
import type { Template } from '../model/source-file.ts'
import type { Example } from './example.ts'
import type { Gathered, GatheredOfSession } from './gathered.ts'

/** What a rule says of itself: `report rules` prints it, and its examples are run as tests. */
export interface RuleText {
  /** The wish, in a sentence. */
  readonly what: string
  /** What would go wrong without the rule. */
  readonly why: string
  readonly failing: Example
  readonly clean: Example
}

/** A table of rules whose faults another stage reports, by their ids. */
export type RuleTexts = { readonly [Id in RuleId]?: RuleText }

/** A rule that checks the notes or a report itself. */
export type Rule<Id extends RuleId = RuleId> = RuleText & { readonly id: Id } & (OnSeries | OnSession | OnReport)

/** A rule that looks at what was recorded, before anything is hidden or merged. */
interface OnSeries {
  readonly on: 'series'
  readonly check: (gathered: Gathered) => readonly Fault[]
}

/**
 * A rule that looks at what was recorded at one meeting, whatever the others say: it is not asked again about a meeting
 * whose notes stay as they are.
 */
interface OnSession {
  readonly on: 'session'
  readonly check: (gathered: GatheredOfSession) => readonly Fault[]
}

/** A rule that looks at the report of one edition. */
interface OnReport {
  readonly on: 'report'
  readonly check: (edition: ComposedEdition) => readonly Fault[]
}

/** What a check found: a diagnostic without its rule's id and severity. */
export interface Fault extends Advice {
  readonly what: string
}

/** The report of one edition, the evidence that it was made from, and all themes, those too that the edition hides. */
export interface ComposedEdition {
  readonly evidence: Evidence
  readonly report: Report
  readonly themes: readonly Theme[]
  readonly patterns: PatternsByLanguage
  readonly template: Template
  /** Keeps what a rule made of a session or a block for the next time that the same is checked. */
  readonly memory: Memory
}

/** Declares a rule that checks. How grave it is to break it, `model/rules.ts` says. */
export function defineRule<const Id extends RuleId>(rule: Rule<Id>): Rule<Id> {
  return rule
}
