import type { ClaimedLevel, ClaimWords } from '../../model/patterns.ts'

/** Words that may claim something, and the level that they claim, if they do. */
export interface ClaimPattern {
  /**
   * What every text with such words has in it: the pattern of the words takes long to compile, and is tried on no other
   * text.
   */
  readonly only: RegExp
  /** Global: every claim of a text is found. */
  readonly words: RegExp
  readonly levelOf: (groups: Groups) => ClaimedLevel | undefined
}

/** What a pattern found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>

/**
 * Makes the function that finds claims by patterns, in the order in which they are tried: words that one has found are
 * taken out before the next is tried.
 */
export function findClaims(patterns: readonly ClaimPattern[]): (text: string) => readonly ClaimWords[] {
  return (text) => {
    const found: ClaimWords[] = []
    patterns.reduce(
      (rest, { only, words, levelOf }) =>
        only.test(rest)
          ? rest.replace(words, (...match) => {
              const [claim, groups]: [string, Groups] = [String(match[0]), match.at(-1)]
              const level = levelOf(groups)
              if (level === undefined) return claim
              found.push({ level, words: claim.trim() })
              return ' | '
            })
          : rest,
      text,
    )
    return found
  }
}
