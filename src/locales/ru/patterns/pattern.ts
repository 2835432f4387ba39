/** The letters of Russian and of names in Latin, to stand in brackets: classes of Unicode take long to compile. */
export const letter = 'А-Яа-яЁёA-Za-zÀ-ÖØ-öø-ſ'

/** The capitals among them. */
export const upper = 'А-ЯЁA-ZÀ-ÖØ-ÞĆČĐŁŚŞŠŽ'

/** Where a word begins, and where it ends: `\\b` knows no Cyrillic. */
export const [begin, end] = [`(?<![${letter}\\d-])`, `(?![${letter}-])`]

/** Makes a pattern of whole words, in capitals or not. */
export function anyCase(words: string): RegExp {
  return new RegExp(`${begin}${words}${end}`, 'gi')
}
