import type { Diagnostic } from '../model/diagnostic.ts'
import { byPlace } from '../model/diagnostic.ts'

/** Sorts diagnostics by place, and drops repetitions: an edition in two languages finds the same fault twice. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(byPlace)
  return sorted.filter((diagnostic, index) => !isRepetition(diagnostic, sorted[index - 1]))
}

function isRepetition(diagnostic: Diagnostic, before: Diagnostic | undefined): boolean {
  return before !== undefined && byPlace(diagnostic, before) === 0 && diagnostic.severity === before.severity
}
