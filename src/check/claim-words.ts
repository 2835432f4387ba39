import type { Level, plainLevel } from '../model/levels.ts'

/** The levels that words can claim: a plain sentence claims none. */
export type ClaimedLevel = Exclude<Level, typeof plainLevel>

/** Words that claim a measure of agreement, and the level that they claim. */
export interface ClaimWords {
  readonly level: ClaimedLevel
  readonly words: string
}

/** Words that may claim something, and the level that they claim, if they do. */
export interface ClaimPattern {
  /**
   * What every text with such words has in it: the pattern of the words takes long to compile, and is tried on no other
   * text.
   */
  readonly only: RegExp
  readonly words: RegExp
  readonly levelOf: (groups: Groups) => ClaimedLevel | undefined
}

/** What a pattern found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>
