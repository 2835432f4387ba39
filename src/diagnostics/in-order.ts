import type { Diagnostic } from '../model/diagnostic.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Place } from '../model/place.ts'

/** Sorts diagnostics by place (those without one last), then severity, rule and words, and drops repetitions: an edition per language finds the same fault twice. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted((a, b) => byPlace(a.place, b.place) || byCodeUnit(a.severity, b.severity) || byCodeUnit(a.rule, b.rule) || byCodeUnit(a.what, b.what))
  return sorted.filter((diagnostic, index) => !isRepetition(diagnostic, sorted[index - 1]))
}

function byPlace(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b)
  return byCodeUnit(a.file, b.file) || a.line - b.line || a.column - b.column
}

function isRepetition(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return b !== undefined && a.severity === b.severity && a.rule === b.rule && a.what === b.what && byPlace(a.place, b.place) === 0
}
