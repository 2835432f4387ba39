import type { Level, plainLevel } from './levels.ts'
import type { LikenessWords } from './likeness.ts'
import type { Lang } from './names.ts'
import { primary } from './text.ts'

/** The levels that words can claim: a plain sentence claims none. */
export type ClaimedLevel = Exclude<Level, typeof plainLevel>

/** Words that claim a measure of agreement, and the level that they claim. */
export interface ClaimWords {
  readonly level: ClaimedLevel
  readonly words: string
}

/** Words that are not written as the house writes them; `by` is what the house writes, where that is plain. */
export interface Departure {
  readonly words: string
  readonly by?: string
}

/** Finds the departures from one point of house style in a text of one language. */
export type FindDepartures = (text: string) => readonly Departure[]

/** The points of house style. A language may have nothing to say on one. */
export const housePoints = [
  'ise',
  'spelling',
  'per-cent',
  'figures',
  'dates',
  'capitals',
  'abbreviations',
  'quotation-marks',
  'punctuation',
  'brackets',
  'repeats',
  'articles',
  'spaces',
] as const

/** One of them. */
export type HousePoint = (typeof housePoints)[number]

/** What keeps a text from completing a sentence of the report: the words that do, or nothing. */
export interface ClausePatterns {
  /** The first word, if its capital is that of a sentence, and not that of a name. */
  readonly capital: (text: string) => string | undefined
  /** The first word, if the report says it already before a clause: "that". */
  readonly repeated: (text: string) => string | undefined
  /** The mark by which the text ends as a sentence does; the stop of an abbreviation ends none. */
  readonly stop: (text: string) => string | undefined
  /** The marks by which the text asks directly. */
  readonly asks: (text: string) => string | undefined
}

/** The names that have forms beside the name itself. */
export type FormedName = 'place' | 'called' | 'short' | 'to' | 'office' | 'mission' | 'organs'

/** The forms of a name, with the word before it: "in Geneva", "of the conference", "to the Secretary-General". */
export const forms = ['at', 'of', 'to'] as const

/** One of them. */
export type Form = (typeof forms)[number]

/**
 * What rules that look at words know of a language. A pattern must neither refuse what is true nor miss what is not:
 * "most crises" claims nothing, "all agreed" does.
 */
export interface Patterns {
  /** Finds words that claim how far a meeting agreed, or how many of its participants said something. */
  readonly claims: (text: string) => readonly ClaimWords[]
  /** Finds persons, States and offices that are said to have spoken. */
  readonly speakers: (text: string) => readonly string[]
  /** Finds States and other delegations in a text that lists them. */
  readonly delegations: (text: string) => readonly string[]
  /** Finds the word at the start that points at something outside the text. */
  readonly pointer: (text: string) => string | undefined
  readonly clause: ClausePatterns
  /**
   * Writes a name as in the middle of a sentence, if it lacks its article: a `body` as it is named among organizers, a
   * `delegation` as one that speaks.
   */
  readonly articled: (name: string, as: 'body' | 'delegation') => string | undefined
  /** Lists what a clause is about, in a form in which endings do not matter; small words are left out. */
  readonly subjects: (clause: string) => ReadonlySet<string>
  readonly isNegated: (clause: string) => boolean
  readonly likeness: LikenessWords
  readonly house: Readonly<Record<HousePoint, FindDepartures>>
  /** Lists the forms of a name that the notes must give, since the locale cannot derive them. */
  readonly formsOf: (key: FormedName, name: string) => readonly Form[]
}

/** The patterns of the languages that have some, by primary tag. */
export type PatternsByLanguage = Readonly<Record<Lang, Patterns>>

/** Finds the patterns of a language, be it in the form of one country. */
export function patternsOf(language: Lang, all: PatternsByLanguage): Patterns | undefined {
  const tag = primary(language)
  return Object.hasOwn(all, tag) ? all[tag] : undefined
}
