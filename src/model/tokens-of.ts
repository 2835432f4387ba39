/**
 * Divides a text into what is compared as one: words, spaces, marks one by one; where no spaces part words, characters.
 * Joined, they are the text.
 */
export function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}

/** The scripts that are written without spaces between words, for a class of characters. */
export const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}'

const word = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`

const token = new RegExp(`${word}(?:['’-]${word})*|\\s+|[^]`, 'gu')
