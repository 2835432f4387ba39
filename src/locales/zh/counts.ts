import { inFigures, noBreak } from '../shared/no-break.ts'

const words = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九'] as const

/** What is counted: the word that measures it, and its name. */
export interface Counted {
  readonly measure: string
  readonly noun: string
}

/** Counts as United Nations documents do: numbers under 10 in characters, two before a measure word as 两. */
export function count(number: number): string {
  return words[number] ?? figures(number)
}

/** Writes a number in figures: "12", "1 000". */
export function figures(number: number): string {
  return inFigures(number, noBreak)
}

/** Counts things, with their measure word: "一次研讨会", "两届会议", "21次研讨会"; where there are none, "没有研讨会". */
export function counted(number: number, { measure, noun }: Counted): string {
  return number === 0 ? `没有${noun}` : `${count(number)}${measure}${noun}`
}
