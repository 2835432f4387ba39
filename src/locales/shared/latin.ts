/**
 * The letters of names in texts in Latin script, to stand in brackets: with the marks of Europe. The classes of Unicode
 * would say the same, and take a hundred times as long to compile.
 */
export const letter = 'A-Za-zÀ-ÖØ-öø-ſ'

/** The capitals among them. */
export const upper = 'A-ZÀ-ÖØ-ÞĆČĐŁŒŚŞŠŽ'

/** Where a word begins: `\\b` knows no accents. */
export const begin = `(?<![${letter}\\d-])`

/** Makes a pattern that begins with a whole word, in capitals or not. */
export function anyCase(words: string): RegExp {
  return new RegExp(`${begin}${words}`, 'gi')
}
