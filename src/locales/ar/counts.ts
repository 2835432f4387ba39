import { inFigures, noBreak } from '../shared/no-break.ts'

/** The gender of a noun, with which verbs, adjectives and, the other way round, numbers agree. */
export type Gender = 'm' | 'f'

/** The case in which a count stands: as the subject, or as an object and after prepositions. */
export type Case = 'subject' | 'object'

/** A noun in the forms that counts ask for, all indefinite. */
export interface Noun {
  readonly gender: Gender
  /** One, and after a hundred. */
  readonly one: string
  /** The dual. */
  readonly two: Readonly<Record<Case, string>>
  /** After three to ten. */
  readonly few: string
  /** After eleven to ninety-nine: the singular as an object. */
  readonly many: string
}

/** The numbers from three to nine by the gender of what they count: their own is the other one. */
const numbers: Readonly<Record<Gender, readonly string[]>> = {
  f: ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع'],
  m: ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'],
}

/** A number from three to nine in words; undefined for any other. */
export function inWords(number: number, gender: Gender): string | undefined {
  return numbers[gender][number - 3]
}

/** Counts things, numbers under 10 in words. The dual is a form of the noun and needs no number. */
export function counted(number: number, noun: Noun, as: Case = 'subject'): string {
  if (number === 0) return `لا ${noun.few}`
  if (number === 1) return `${noun.one} ${agreeing(noun.gender, 'واحد')}`
  const word = inWords(number, noun.gender)
  return word === undefined ? inNumber(number, noun, as) : `${word} ${noun.few}`
}

/** Counts things in figures, but for one and two. */
export function inNumber(number: number, noun: Noun, as: Case = 'subject'): string {
  if (number === 1) return `${noun.one} ${agreeing(noun.gender, 'واحد')}`
  if (number === 2) return noun.two[as]
  return `${figures(number)}${noBreak}${formAfter(number, noun)}`
}

/** Writes a number in figures. At the space between thousands no line ends: another space would turn them round. */
export function figures(number: number): string {
  return inFigures(number, noBreak)
}

/** The form of a noun after a number of three and more, by its last two figures. */
export function formAfter(number: number, { one, few, many }: Noun): string {
  const last = number % 100
  if (last >= 3 && last <= 10) return few
  return last > 10 ? many : one
}

/** Gives a regular adjective the gender of its noun. */
export function agreeing(gender: Gender, adjective: string): string {
  return gender === 'f' ? `${adjective}ة` : adjective
}

/** Makes a noun in one word: the dual, and the object, follow from the singular. */
export function noun(gender: Gender, one: string, few: string, many?: string): Noun {
  const stem = dualStem(one)
  const two = { subject: `${stem}ان`, object: `${stem}ين` }
  return { gender, one, two, few, many: many ?? (/[ةاىء]$/u.test(one) ? one : `${one}ا`) }
}

/** Makes a noun with another after it: the first is in the construct state, which shortens its dual. */
export function construct(gender: Gender, one: string, few: string, rest: string): Noun {
  const stem = dualStem(one)
  return {
    gender,
    one: `${one} ${rest}`,
    two: { subject: `${stem}ا ${rest}`, object: `${stem}ي ${rest}` },
    few: `${few} ${rest}`,
    many: `${one} ${rest}`,
  }
}

function dualStem(one: string): string {
  return one.replace(/ة$/u, 'ت').replace(/ى$/u, 'ي')
}
