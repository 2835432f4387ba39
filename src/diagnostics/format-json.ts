import type { Diagnostic } from '../model/diagnostic.ts'

/** Writes diagnostics for a program, after what the command made, if it made something. JSON in which no character can act on a terminal. */
export function formatJson(diagnostics: readonly Diagnostic[], artifacts?: readonly string[]): string {
  const entries = diagnostics.map(({ rule, severity, what, todo, place, related }) => ({ rule, severity, what, todo, place, related }))
  return `${JSON.stringify({ artifacts, diagnostics: entries }, undefined, 2).replace(unprintable, asEscape)}\n`
}

/** What JSON.stringify leaves as it is, and a terminal may obey. */
const unprintable = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
