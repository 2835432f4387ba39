/** The characters of Chinese texts, to stand in brackets. The class of Unicode would take much longer to compile. */
export const han = '\u3400-\u4dbf\u4e00-\u9fff'

/** What ends a clause or a part of one, to stand in brackets. */
export const marks = '，。；：？！、,;:?!'

/** The beginning of a clause: Chinese has no spaces by which words begin. */
export const start = `(?<=^|[${marks}“”‘’()（）—])`

/** Writes a choice between words, which stand on one line or several, apart by spaces. */
export function oneOf(words: string): string {
  return `(?:${words.trim().split(/\s+/).join('|')})`
}

/**
 * Writes a pattern over several lines: the ends of lines and the indents are no part of it, backslashes are kept. A
 * Chinese pattern has no spaces of its own.
 */
export function pattern(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(parts, ...values).replace(/\s+/g, '')
}
