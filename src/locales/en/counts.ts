/**
 * A space at which no line ends: between a number and what it counts, dates or cites. It stands only in words of ours,
 * never in what people said.
 */
export const noBreak = '\u00a0'

/** Binds what is written with spaces into one, such as the number of an agenda item: "34 (b)". */
export function unbroken(written: string): string {
  return written.replaceAll(' ', noBreak)
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** Counts as the United Nations Editorial Manual does: numbers under 10 in words, thousands set off by commas. */
export function count(number: number): string {
  return words[number] ?? figures(number)
}

/** Writes a number in figures: "12", "1,000". */
export function figures(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',')
}

/** Counts things: "one seminar", "six seminars". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`
}
