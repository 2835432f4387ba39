import type { Diagnostic } from './diagnostic.ts'

/** Tells whether there is an error among diagnostics: then nothing is written, and the exit code is 1. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}
