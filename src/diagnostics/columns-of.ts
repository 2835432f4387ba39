/**
 * Counts the columns that a text takes in a terminal: none for a combining mark, two for a wide character of East Asia.
 */
export function columnsOf(text: string): number {
  return [...text].reduce(
    (columns, character) => columns + (/\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1),
    0,
  )
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u
