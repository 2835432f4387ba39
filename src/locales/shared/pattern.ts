/**
 * Writes a pattern over several lines: the ends of lines and the indents are no part of it, backslashes are kept. A
 * line that begins with a space of the pattern begins with `\\x20`.
 */
export function pattern(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(parts, ...values).replace(/\n */g, '')
}
