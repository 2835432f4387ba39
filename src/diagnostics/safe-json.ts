/** Writes a value as JSON for a program, in lines; no character in it can act on a terminal. */
export function safeJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(unprintable, asEscape)}\n`
}

/** What JSON.stringify leaves as it is, and a terminal may obey. */
const unprintable = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

function asEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
