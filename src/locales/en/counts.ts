import { inFigures } from '../shared/no-break.ts'

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** Counts as the United Nations Editorial Manual does: numbers under 10 in words, thousands set off by commas. */
export function count(number: number): string {
  return words[number] ?? figures(number)
}

/** Writes a number in figures: "12", "1,000". */
export function figures(number: number): string {
  return inFigures(number, ',')
}

/** Counts things: "one seminar", "six seminars". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`
}
