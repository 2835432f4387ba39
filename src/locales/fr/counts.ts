import { inFigures, noBreak } from '../shared/no-break.ts'
import type { Gender } from './agreement.ts'

const words = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'] as const

const zeroAndOne = { masculine: ['aucun', 'un'], feminine: ['aucune', 'une'] } as const

/** Counts as the United Nations do in French: numbers under 10 in words, thousands set off by spaces. */
export function count(number: number, gender: Gender): string {
  return [...zeroAndOne[gender], ...words][number] ?? figures(number)
}

/** Writes a number in figures: "12", "1 000". */
export function figures(number: number): string {
  return inFigures(number, noBreak)
}

/** Counts things: "un séminaire", "six séminaires"; what is less than two is one in French. */
export function counted(number: number, { one, many, gender }: CountedNoun): string {
  return `${count(number, gender)} ${number < 2 ? one : many}`
}

/** A noun, as one and as several, and its gender. */
export interface CountedNoun {
  readonly one: string
  readonly many: string
  readonly gender: Gender
}
