import { type Numeral, numerals } from './numerals.ts'

/** How Word writes the labels of one level: the numeral, and the text around it, where `%` stands for the numeral. */
export interface LevelText {
  readonly format: Numeral['format']
  readonly text: string
}

/**
 * Reads from the labels of a level how Word is to write them: `(a)`, `(b)` are lower-case letters in brackets.
 * Undefined where Word cannot write all of them by counting.
 */
export function levelTextOf(
  labels: readonly { readonly label: string; readonly count: number }[],
): LevelText | undefined {
  for (const numeral of numerals) {
    const texts = new Set(labels.map(({ label, count }) => around(numeral, label, count)))
    const [text] = texts
    if (texts.size === 1 && text !== undefined) return { format: numeral.format, text }
  }
  return undefined
}

function around(numeral: Numeral, label: string, count: number): string | undefined {
  const written = numeral.write(count)
  const start = written === '' ? -1 : label.lastIndexOf(written)
  if (start < 0) return undefined
  const before = label.slice(0, start)
  const after = label.slice(start + written.length)
  const beside = [before.at(-1), after.at(0)].some((letter) => letter !== undefined && numeral.letters.test(letter))
  return beside || label.includes('%') ? undefined : `${before}%${after}`
}
