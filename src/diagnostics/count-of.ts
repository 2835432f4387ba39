import type { Diagnostic } from '../model/diagnostic.ts'

const names = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['remark', 'remarks'],
} as const satisfies Record<Diagnostic['severity'], readonly [one: string, several: string]>

/**
 * Counts diagnostics in words, the gravest first: `2 errors, 1 warning and 3 remarks`; `nothing to remark` for none.
 */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
    return count === 0 ? [] : [`${count} ${names[severity][count === 1 ? 0 : 1]}`]
  })
  const last = counts.at(-1)
  if (last === undefined) return 'nothing to remark'
  return counts.length === 1 ? last : `${counts.slice(0, -1).join(', ')} and ${last}`
}
