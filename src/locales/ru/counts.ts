import { inFigures, noBreak } from '../shared/no-break.ts'
import type { Agreement } from './agreement-by-name.ts'

/** The class by which a noun follows a number: 1, 21, 101; 2 to 4, 22; all others, 11 to 14 among them. */
export type NumberClass = 'one' | 'few' | 'many'

/** A noun as it is counted, in the nominative: "один семинар", "два семинара", "пять семинаров". */
export interface CountedNoun extends Readonly<Record<NumberClass, string>> {
  readonly gender: Exclude<Agreement, 'pl'>
  /** The genitive of one. */
  readonly of: string
}

/** Tells the class of a number. */
export function classOf(number: number): NumberClass {
  const [last, lastTwo] = [number % 10, number % 100]
  if (lastTwo > 10 && lastTwo < 15) return 'many'
  return last === 1 ? 'one' : last > 1 && last < 5 ? 'few' : 'many'
}

/** Chooses the form that follows a number: for figures, which stand before it. */
export function formFor(number: number, forms: Readonly<Record<NumberClass, string>>): string {
  return forms[classOf(number)]
}

/** Counts things: "один семинар", "21 семинар", "ни одного семинара". */
export function counted(number: number, noun: CountedNoun): string {
  return number === 0
    ? `${noun.gender === 'f' ? 'ни одной' : 'ни одного'} ${noun.of}`
    : `${count(number, noun.gender)} ${formFor(number, noun)}`
}

/** Writes a number in the nominative: under 10 in words, as United Nations documents do. */
export function count(number: number, gender: CountedNoun['gender']): string {
  if (number === 1) return ones[gender]
  if (number === 2) return gender === 'f' ? 'две' : 'два'
  return nominatives[number] ?? figures(number)
}

/** The same in the genitive, which after "о" is the prepositional too, but for one. */
export function countOf(number: number, gender: CountedNoun['gender']): string {
  if (number === 1) return gender === 'f' ? 'одной' : 'одного'
  return genitives[number] ?? figures(number)
}

/** The same after "о", with it: "об одном", "о трех", "об 11". */
export function countAbout(number: number, gender: CountedNoun['gender']): string {
  if (number === 1) return gender === 'f' ? 'об одной' : 'об одном'
  return `${number === 11 ? 'об' : 'о'} ${countOf(number, gender)}`
}

/** Writes a number in figures, from five of them with no-break spaces: "1500", "100 000". */
export function figures(number: number): string {
  return number < 10_000 ? String(number) : inFigures(number, noBreak)
}

const ones = { m: 'один', f: 'одна', n: 'одно' } as const
const nominatives = ['', '', '', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'].map(orNothing)
const genitives = ['', '', 'двух', 'трех', 'четырех', 'пяти', 'шести', 'семи', 'восьми', 'девяти'].map(orNothing)

function orNothing(word: string): string | undefined {
  return word === '' ? undefined : word
}
