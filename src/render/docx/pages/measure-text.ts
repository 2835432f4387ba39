/** Where words stand: the size of the type in points; in twips the width of the lines, and what the first has less. */
export interface LineMeasure {
  readonly size: number
  readonly bold: boolean
  readonly width: number
  readonly firstLess: number
}

/** How many times as wide as regular letters bold ones are. */
const boldness = 1.04

/**
 * Estimates how many lines words take, at least one, as Word breaks them: at spaces, in Chinese between any two
 * characters, and a word that is longer than a line wherever the line is full. Every line holds a letter.
 */
export function linesOf(text: string, { size, bold, width, firstLess }: LineMeasure): number {
  const full = Math.max(width, size * 20)
  let lines = 1
  let used = firstLess
  for (const word of text.match(/\p{Script=Han}|[^ \p{Script=Han}]+| /gu) ?? []) {
    const length = widthOf(word, size) * (bold ? boldness : 1)
    if (used + length > full && word !== ' ') {
      const filled = Math.max(0, Math.ceil(length / full) - 1)
      lines += filled + (used > 0 ? 1 : 0)
      used = -filled * full
    }
    used += length
  }
  return lines
}

/** Estimates the width of words on one line, in twips, from the size of the type in points. */
export function widthOf(words: string, size: number): number {
  let width = 0
  for (const letter of words) width += letterWidth(letter)
  return (width * size) / 50
}

/** Estimates the width of the longest word: a line may end at a space, and after a hyphen, a dash or a slash. */
export function longestWord(text: string, size: number): number {
  const words = text.split(/(?<=[-–/])| |(?<=\p{Script=Han})|(?=\p{Script=Han})/u)
  return Math.max(...words.map((word) => widthOf(word, size)))
}

/**
 * Widths of the letters from the space to the tilde in Times, in thousandths of the size of the type (Adobe font
 * metrics, Times-Roman).
 */
const letterWidths = [
  250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
]

/** The same for what else is common in running text. Quotation marks are narrower than most letters. */
const otherWidths: Readonly<Record<string, number>> = {
  '\u00a0': 250,
  '‘': 333,
  '’': 333,
  '“': 444,
  '”': 444,
  '—': 1000,
  '…': 1000,
}

/** An accent adds nothing to the width of its letter. */
function letterWidth(letter: string): number {
  const known = letterWidths[(letter.codePointAt(0) ?? 0) - 32] ?? otherWidths[letter]
  if (known !== undefined) return known
  const plain = letterWidths[(letter.normalize('NFD').codePointAt(0) ?? 0) - 32]
  return plain ?? (/\p{Script=Han}/u.test(letter) ? 1000 : 500)
}
