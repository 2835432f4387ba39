import type { Diagnostic } from '../model/diagnostic.ts'
import { byPlace, diagnosticOf } from '../model/diagnostic.ts'
import type { Memory } from '../model/memory.ts'
import { forgetful, newestOf } from '../model/memory.ts'
import type { Series } from '../model/notes.ts'
import type { PatternsByLanguage } from '../model/patterns.ts'
import type { RecordedTexts } from '../model/recorded-texts.ts'
import type { RuleId } from '../model/rules.ts'
import { sameAgain } from '../model/same-again.ts'
import type { Session } from '../model/session.ts'
import type { ComposedEdition, Fault, Rule } from './define-rule.ts'
import type { HouseStyle } from './gathered.ts'
import { gather, gatherOfSession } from './gathered.ts'
import { checkingRules } from './rules/index.ts'

/**
 * Checks what was recorded, before anything is hidden or merged. The diagnostics come in order of file, line, column
 * and rule. `recorded` is what the texts were at the last release. With a memory, what was
 * recorded at a meeting is looked at once for as long as it is the same object; only what binds meetings is looked at
 * again.
 */
export function checkSeries(
  series: Series,
  patterns: PatternsByLanguage,
  recorded: RecordedTexts = new Map(),
  memory: Memory = forgetful,
): readonly Diagnostic[] {
  const gathered = gather(series, patterns, recorded, memory)
  const { sessions, style, words } = series.notes
  const house = memory(newestHouse)
  house.made = sameAgain(house.made, { style, words })
  const { made } = house
  return [
    ...diagnose((rule) => (rule.on === 'series' ? rule.check(gathered) : [])),
    ...sessions.flatMap((session) => memory(checkSession, made, patterns, memory, session)),
  ].sort(byPlace)
}

const newestHouse = newestOf<HouseStyle>()

function checkSession(
  house: HouseStyle,
  patterns: PatternsByLanguage,
  memory: Memory,
  session: Session,
): readonly Diagnostic[] {
  const gathered = gatherOfSession(session, house, patterns, memory)
  return diagnose((rule) => (rule.on === 'session' ? rule.check(gathered) : []))
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
