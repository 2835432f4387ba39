import { LevelFormat } from 'docx'

/**
 * A way of counting that Word knows, and how Word writes a number in it. `letters` are those that may not stand right
 * beside such a numeral.
 */
export interface Numeral {
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]
  readonly letters: RegExp
  readonly write: (count: number) => string
}

/**
 * The ways of counting that labels are recognized by. A language that labels otherwise needs a line here, or its labels
 * are typed.
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

const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

/** Word goes on after the last letter by doubling: `z`, `aa`, `bb`. */
function letter(alphabet: string, count: number): string {
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
