import type { Diagnostic } from '../model/diagnostic.ts'
import { byPlace, diagnosticOf } from '../model/diagnostic.ts'
import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import type { Series } from '../model/notes.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import type { RecordedTexts } from '../model/recorded-texts.ts'
import type { RuleId } from '../model/rules.ts'
import type { ComposedEdition, Fault, Rule } from './define-rule.ts'
import { gather } from './gathered.ts'
import { checkingRules } from './rules/index.ts'

/**
 * Checks what was recorded, before anything is hidden or merged. The diagnostics come in order of file, line, column
 * and rule. `recorded` is what the texts were at the last release. With a memory, a text that is the same object is
 * searched for claims only once.
 */
export function checkSeries(
  series: Series,
  patterns: PatternsByLanguage,
  recorded: RecordedTexts = new Map(),
  memory: Memory = forgetful,
): readonly Diagnostic[] {
  const gathered = gather(series, patterns, recorded, memory)
  return diagnose((rule) => (rule.on === 'series' ? rule.check(gathered) : []))
}

/**
 * Checks the report of one edition against the evidence that it was made from. The diagnostics come in order of file,
 * line, column and rule. A draft is only warned of what it prints with a visible mark, and what a release refuses.
 */
export function checkReport(edition: ComposedEdition, draft = false): readonly Diagnostic[] {
  const found = diagnose((rule) => (rule.on === 'report' ? rule.check(edition) : []))
  return draft
    ? found.map((diagnostic) =>
        marked.includes(diagnostic.rule) ? { ...diagnostic, severity: 'warning' } : diagnostic,
      )
    : found
}

/** The rules whose faults a draft marks where they are printed. */
const marked: readonly RuleId[] = ['text-has-its-language', 'template-has-its-language', 'name-has-its-forms']

const rules: readonly Rule[] = Object.values(checkingRules)

function diagnose(faultsFoundBy: (rule: Rule) => readonly Fault[]): readonly Diagnostic[] {
  return rules
    .flatMap((rule) => faultsFoundBy(rule).map(({ what, ...advice }) => diagnosticOf(rule.id, what, advice)))
    .sort(byPlace)
}
