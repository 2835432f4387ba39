/** Counts words as a word processor does: runs without white space, and each Chinese character as one (United Nations practice for lengths). */
export function countWords(text: string): number {
  const spaced = text.replace(/\p{Script=Han}/gu, ' 字 ')
  return spaced.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
