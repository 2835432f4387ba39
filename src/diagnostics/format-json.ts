import type { Diagnostic } from '../model/diagnostic.ts'

/** Writes diagnostics as JSON for a program. The paths of the artifacts stand first, if the command makes artifacts. */
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

/** Writes a value as JSON for a program, indented. No character in it can act on a terminal. */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(unescaped, asEscape)}\n`
}

/** The characters that JSON.stringify does not escape, and that a terminal may obey. */
const unescaped = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
