import type { Votes } from '../model/statement.ts'

/** What came out of a counted deliberation. */
export interface Deliberation {
  /** What it was about, in the words of whoever held it. */
  readonly topic?: string
  /** How many sentences were put in all. */
  readonly put: number
  readonly propositions: readonly Proposition[]
  readonly leftOut: readonly LeftOut[]
  /** What its files declare and do not bear out, and what in them could not be counted: a sentence each. */
  readonly doubts: readonly string[]
}

/** A sentence that was put to those who took part, and how the votes on it fell. */
export interface Proposition {
  /** The number that it has where it comes from; absent where it has none. */
  readonly number?: number
  /** In one line, and nothing in it that cannot be printed. */
  readonly text: string
  readonly votes: Votes
  /** How each opinion group voted, in the order of their names, where they were divided; else empty. */
  readonly groups: readonly { readonly group: string; readonly votes: Figures }[]
  /** The theme that the table gives it, as it is written there. */
  readonly theme?: string
}

/** Votes in figures. */
export type Figures = Extract<Votes, { readonly for: number }>

/** How many sentences were left out for one reason, which stands behind the number: “rejected by the moderators”. */
export interface LeftOut {
  readonly count: number
  readonly why: string
}

/** Lists what was left out, without the reasons for which nothing was. */
export function leftOutFor(counts: Readonly<Record<string, number>>): readonly LeftOut[] {
  return Object.entries(counts).flatMap(([why, count]) => (count === 0 ? [] : [{ count, why }]))
}

/** Names the first few of some rows or comments, by their numbers. */
export function firstOf(numbers: readonly number[]): string {
  return `${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ' and others' : ''}`
}

/** Counts all votes: for, against and neither. */
export function totalOf(votes: Figures): number {
  return votes.for + votes.against + votes.neither
}
