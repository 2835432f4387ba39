import { inFigures } from '../shared/no-break.ts'
import type { Gender, Noun } from './nouns.ts'

const words = ['', '', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'] as const

const none: Readonly<Record<Gender, string>> = { m: 'ningún', f: 'ninguna' }
const one: Readonly<Record<Gender, string>> = { m: 'un', f: 'una' }

/** Counts as a number stands before its noun: "ningún", "una", "dos"; from 10 in figures. */
export function count(number: number, gender: Gender): string {
  return number === 0 ? none[gender] : number === 1 ? one[gender] : (words[number] ?? figures(number))
}

/** Counts without a noun, some of a number: "uno de los seis", "dos de las nueve". */
export function countAlone(number: number, gender: Gender): string {
  return number === 1 && gender === 'm' ? 'uno' : count(number, gender)
}

/** Writes a number in figures: "12", "1.000". */
export function figures(number: number): string {
  return inFigures(number, '.')
}

/** Writes a share of a hundred: "98 %", "98,5 %". */
export function percent(share: number): string {
  return `${String(share).replace('.', ',')}\u00a0%`
}

/** Counts things: "ningún seminario", "una consulta", "seis talleres". */
export function counted(number: number, noun: Noun): string {
  return `${count(number, noun.gender)} ${number < 2 ? noun.one : noun.many}`
}
