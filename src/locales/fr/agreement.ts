import { beginsWithVowel } from './elision.ts'

/** The gender of a noun. */
export type Gender = 'masculine' | 'feminine'

/** What words that agree with a noun depend on. */
export interface Agreement {
  readonly gender: Gender
  readonly isPlural: boolean
}

/** Makes a regular adjective or participle agree: "tenu", "tenue", "tenus", "tenues". */
export function agreeing(word: string, { gender, isPlural }: Agreement): string {
  return `${word}${gender === 'feminine' ? 'e' : ''}${isPlural ? 's' : ''}`
}

/** Sets the definite article before a noun: "le séminaire", "la réunion", "l’atelier", "les ateliers". */
export function definite(noun: string, { gender, isPlural }: Agreement): string {
  if (isPlural) return `les ${noun}`
  if (beginsWithVowel(noun)) return `l’${noun}`
  return `${gender === 'feminine' ? 'la' : 'le'} ${noun}`
}
