import type { Diagnostic } from '../model/diagnostic.ts'
import { safeJson } from './safe-json.ts'

/** Writes diagnostics for a program, after what the command made, if it made something. */
export function formatJson(diagnostics: readonly Diagnostic[], artifacts?: readonly string[]): string {
  const entries = diagnostics.map(({ rule, severity, what, todo, place, related }) => ({
    rule,
    severity,
    what,
    todo,
    place,
    related,
  }))
  return safeJson({ artifacts, diagnostics: entries })
}
