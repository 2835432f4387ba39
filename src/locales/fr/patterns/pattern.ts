/**
 * Writes a pattern over several lines: the ends of lines and the indents are no part of it, backslashes are kept. An
 * apostrophe stands for both of those that are typed, and a line that begins with a space of the pattern begins with
 * `\\x20`.
 */
export function pattern(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(parts, ...values)
    .replace(/\n */g, '')
    .replace(/(?<!')’(?!')/g, "[’']")
}

/** Makes a pattern of whole words, in capitals or not. */
export function anyCase(words: string): RegExp {
  return new RegExp(`(?<![${letter}\\d-])${words}`, 'gi')
}

/**
 * The letters of names in French texts, to stand in brackets: Latin, with the marks of Europe. The classes of Unicode
 * would say the same, and take a hundred times as long to compile.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ſ'

/** The capitals among them. */
export const upper = 'A-ZÀ-ÖØ-ÞĆČĐŁŒŚŞŠŽ'

/** Where a word ends, which `\b` does not see behind an accent. */
export const end = `(?![${letter}])`
