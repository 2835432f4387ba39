/** The letters of Arabic, to stand in brackets. The classes of Unicode take a hundred times as long to compile. */
export const letter = 'ء-ي'

/** Stands for each letter of the name of a State in a text where they are masked. */
export const mask = '§'

/** No letter stands here: the end of a word. */
export const end = `(?![${letter}${mask}])`

/** The beginning of a word, behind "and" or "then", which are written with it. */
export const begin = `(?<![${letter}${mask}\\d-])[وف]?`

/** Makes a pattern that finds whole words wherever they stand. */
export function anywhere(words: string): RegExp {
  return new RegExp(`${begin}${words}`, 'g')
}

/** Takes the marks of vowels and the strokes that lengthen words out of a text, so that they hide no word. */
export function bare(text: string): string {
  return text.replace(/[\u064b-\u0652\u0670\u0640]/gu, '')
}
