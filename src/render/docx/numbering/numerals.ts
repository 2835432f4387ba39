import { LevelFormat } from 'docx'

/**
 * How Word writes the labels of one level: the numeral, and the text around it, where `%` stands for the numeral. The
 * `tail` is what follows in the words of the paragraph: Word would cite the dash of `12 -` with the number.
 */
export interface LevelText {
  readonly format: Numeral['format']
  readonly text: string
  readonly tail?: string
}

/**
 * Finds out from the labels of a level how Word is to write them: `(a)`, `(b)` are lower-case letters in brackets.
 * Undefined where Word cannot write all of them by counting.
 */
export function levelTextOf(
  labels: readonly { readonly label: string; readonly count: number }[],
): LevelText | undefined {
  for (const numeral of numerals) {
    const texts = new Set(labels.map(({ label, count }) => textAround(numeral, label, count)))
    const [text] = texts
    if (texts.size === 1 && text !== undefined) return { format: numeral.format, ...withoutTail(text) }
  }
  return undefined
}

function withoutTail(text: string): Pick<LevelText, 'text' | 'tail'> {
  const tail = dash.exec(text)?.[0]
  return tail === undefined ? { text } : { text: text.slice(0, -tail.length), tail }
}

/** The dash that Arabic has after a number, with the space before it. */
const dash = /\s*[-–—]$/u

function textAround(numeral: Numeral, label: string, count: number): string | undefined {
  const written = numeral.write(count)
  const start = written === '' ? -1 : label.lastIndexOf(written)
  if (start < 0) return undefined
  const before = label.slice(0, start)
  const after = label.slice(start + written.length)
  const beside = [before.at(-1), after.at(0)].some((letter) => letter !== undefined && numeral.letters.test(letter))
  return beside || label.includes('%') ? undefined : `${before}%${after}`
}

/** A way of counting that Word knows. */
export interface Numeral {
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]
  /** The letters that cannot stand right beside such a numeral: they would be part of it, or of a word. */
  readonly letters: RegExp
  /** Writes a number as Word does. */
  readonly write: (count: number) => string
}

/**
 * The ways of counting by which labels are recognized. A language that labels otherwise needs a line here; without it,
 * its labels are typed and Word does not count them.
 */
export const numerals: readonly Numeral[] = [
  { format: LevelFormat.DECIMAL, letters: /\p{Nd}/u, write: String },
  { format: LevelFormat.UPPER_ROMAN, letters: /\w/, write: roman },
  { format: LevelFormat.LOWER_ROMAN, letters: /\w/, write: (count) => roman(count).toLowerCase() },
  { format: LevelFormat.UPPER_LETTER, letters: /\w/, write: (count) => letter('ABCDEFGHIJKLMNOPQRSTUVWXYZ', count) },
  { format: LevelFormat.LOWER_LETTER, letters: /\w/, write: (count) => letter('abcdefghijklmnopqrstuvwxyz', count) },
  { format: LevelFormat.ARABIC_ABJAD, letters: /\p{Script=Arabic}/u, write: (count) => letter(abjad, count) },
  { format: LevelFormat.CHINESE_COUNTING, letters: /[一二三四五六七八九十]/, write: chinese },
]

/** The fifth letter alone would look like another: Word writes it as at the beginning of a word. */
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'].map((one) => (one === 'ه' ? 'هـ' : one))

/** After the last letter Word goes on by doubling: `z`, `aa`, `bb`. */
function letter(alphabet: Iterable<string>, count: number): string {
  const letters = [...alphabet]
  return (letters[(count - 1) % letters.length] ?? '').repeat(Math.ceil(count / letters.length))
}

const romans = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

function roman(count: number): string {
  const next = romans.find(([worth]) => worth <= count)
  return next === undefined ? '' : next[1] + roman(count - next[0])
}

function chinese(count: number): string {
  const digits = ['', ...'一二三四五六七八九']
  const tens = Math.floor(count / 10)
  const ones = digits[count % 10] ?? ''
  return tens === 0 ? ones : `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`
}
