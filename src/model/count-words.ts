const chinese = /\p{Script=Han}/gu

/**
 * Counts words as a word processor does: runs without white space, and each Chinese character as one (United Nations
 * practice for lengths).
 */
export function countWords(text: string): number {
  return text
    .replace(chinese, ' 字 ')
    .split(/\s+/)
    .filter((word) => wordlike.test(word)).length
}

/** A dash or a dot that stands alone is no word. */
const wordlike = /[a-zA-Z0-9]|[\p{L}\p{N}]/u
