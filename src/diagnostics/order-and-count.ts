import { byPlace, type Diagnostic } from '../model/diagnostic.ts'

/**
 * Sorts diagnostics by place, and drops repetitions: an edition that is built in two languages has the same fault in
 * both.
 */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = diagnostics.toSorted(byPlace)
  return sorted.filter((diagnostic, index) => !isRepetition(diagnostic, sorted[index - 1]))
}

/**
 * Counts diagnostics in words, the gravest first: `2 errors, 1 warning and 3 remarks`. The count of none reads `nothing
 * to remark`.
 */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count === 0 ? [] : [counted(count, names[severity])]
  })
  const last = counts.at(-1)
  if (last === undefined) return 'nothing to remark'
  return counts.length === 1 ? last : `${counts.slice(0, -1).join(', ')} and ${last}`
}

/** Counts things in words: `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function isRepetition(diagnostic: Diagnostic, before: Diagnostic | undefined): boolean {
  return before !== undefined && byPlace(diagnostic, before) === 0
}

const names = {
  error: 'error',
  warning: 'warning',
  info: 'remark',
} as const satisfies Record<Diagnostic['severity'], string>
