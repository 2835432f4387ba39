/**
 * Writes a value as the JSON files of the output folder are written: two spaces of indent, keys in the order in which
 * they were given, a final newline.
 */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`)
}
