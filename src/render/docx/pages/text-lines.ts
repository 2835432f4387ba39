/** Widths of the letters from space to tilde in Times, in thousandths of the size (Adobe font metrics, Times-Roman). */
const widths = [
  250, 333, 408, 500, 500, 833, 778, 333, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
]

/** Where words stand: the size of the type in points; the width of the lines and what the first has less, in twips. */
export interface Measure {
  readonly size: number
  readonly bold: boolean
  readonly width: number
  readonly firstLess: number
}

/**
 * Estimates how many lines words take, as Word breaks them: at spaces, and in Chinese and Japanese anywhere. At least
 * one.
 */
export function linesOf(text: string, { size, bold, width, firstLess }: Measure): number {
  let lines = 1
  let used = firstLess
  for (const word of text.match(/\p{Script=Han}|[^ \p{Script=Han}]+| /gu) ?? []) {
    const length = widthOf(word, size) * (bold ? 1.04 : 1)
    if (used + length > width && word !== ' ') {
      lines += 1
      used = 0
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

function letterWidth(letter: string): number {
  return widths[(letter.codePointAt(0) ?? 0) - 32] ?? (/\p{Script=Han}/u.test(letter) ? 1000 : 500)
}
