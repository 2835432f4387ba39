/** Where words stand: the size of the type in points; in twips the width of the lines, and what the first has less. */
export interface LineMeasure {
  readonly size: number
  readonly bold: boolean
  readonly width: number
  readonly firstLess: number
}

/**
 * Estimates how many lines words take, at least one, as Word breaks them: at spaces, in Chinese between any two
 * characters, and a word that is longer than a line wherever the line is full. Every line holds a letter.
 */
export function linesOf(text: string, { size, bold, width, firstLess }: LineMeasure): number {
  const latin = bold ? boldWidths : letterWidths
  const full = Math.max(width, size * 20)
  let lines = 1
  let used = firstLess
  const spaced = withWideQuotes(text).replace(besideHan, quarter)
  for (const word of spaced.match(/\p{Script=Han}|[^ \p{Script=Han}]+| /gu) ?? []) {
    const length = sumOf(word, latin, mean) * (size / 50)
    if (used + length > full && word !== ' ') {
      const filled = Math.max(0, Math.ceil(length / full) - 1)
      lines += filled + (used > 0 ? 1 : 0)
      used = -filled * full
    }
    used += length
  }
  return lines
}

/** Between a Chinese character and a figure or a Latin letter Word leaves white: a quarter of the size of the type. */
const besideHan = /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})/gu
const quarter = '\u2005'

/**
 * Estimates the most that a few words on one line are wide, in twips, from the size of the type in points: what is too
 * wide for its column would be cut.
 */
export function widthOf(words: string, size: number, bold = false): number {
  return sumOf(withWideQuotes(words), bold ? boldWidths : letterWidths, cautious) * (size / 50)
}

/** Beside Chinese, quotation marks are as wide as its own marks. */
function withWideQuotes(text: string): string {
  return text.replace(quotesBesideChinese, (quotes) => '，'.repeat(quotes.length))
}

function sumOf(words: string, latin: readonly number[], others: ScriptWidths): number {
  let width = 0
  for (const letter of words) width += letterWidth(letter, latin, others)
  return width
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
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
]

/** The same for its bold (Times-Bold). */
const boldWidths = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
  722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
  444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
  220, 394, 520,
]

/** The same for what else is common in running text. Quotation marks are narrower than most letters. */
const otherWidths: Readonly<Record<string, number>> = {
  '\u00a0': 250,
  '\u2005': 250,
  '\u202f': 200,
  '‘': 333,
  '’': 333,
  '“': 444,
  '”': 444,
  '—': 1000,
  '…': 1000,
  œ: 722,
  Œ: 889,
  æ: 667,
  Æ: 889,
}

/** An accent adds nothing to the width of its letter. */
function letterWidth(letter: string, widths: readonly number[], others: ScriptWidths): number {
  const known = widths[(letter.codePointAt(0) ?? 0) - 32] ?? otherWidths[letter]
  if (known !== undefined) return known
  const plain = widths[(letter.normalize('NFD').codePointAt(0) ?? 0) - 32]
  return plain ?? others.find(([script]) => script.test(letter))?.[1] ?? 500
}

/** A Chinese character, or a mark of the same width. */
const chinese = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffee]'

const quotesBesideChinese = new RegExp(`(?<=${chinese})[‘’“”]+|[‘’“”]+(?=${chinese})`, 'gu')

type ScriptWidths = readonly (readonly [script: RegExp, width: number])[]

/**
 * Widths of the letters of other scripts in Times New Roman and the faces that stand for it, in the order in which they
 * are tried. Of Cyrillic it is what half of the letters have or more. Those of Arabic, joined and of many widths, are
 * told by the caller.
 */
function scriptsWith(arabic: number): ScriptWidths {
  return [
    [new RegExp(chinese, 'u'), 1000],
    [/[\p{M}\p{Cf}]/u, 0],
    [/[\p{Script=Arabic}،؛؟ـ]/u, arabic],
    [/[ЖМФШЩЫЮ]/u, 920],
    [/[жмфшщыю]/u, 720],
    [/(?=\p{Lu})\p{Script=Cyrillic}/u, 690],
  ]
}

/** For a few words, which may be of wide letters. */
const cautious = scriptsWith(640)

/** For lines of many words, where the many narrow letters of Arabic and of Russian tell. */
const mean: ScriptWidths = [[/[жмфшщыю]/u, 680], [/(?=\p{Ll})\p{Script=Cyrillic}/u, 485], ...scriptsWith(450)]
