import type { ClausePatterns } from '../../../model/patterns.ts'

/**
 * Words that have a capital only at the start of a sentence, if the next word has none: "The war" is no name, "The
 * Hague" is. Any other word with a capital may be a name.
 */
const small = new Set(
  'The A An It This That These Those There If When While In On For To All Some Many Most No Who How Whether What'.split(
    ' ',
  ),
)

/** What keeps an English text from completing a sentence of the report. */
export const clause: ClausePatterns = {
  capital: (text) => {
    const first = /^(\S+) \p{Ll}/u.exec(text)?.[1] ?? ''
    return small.has(first) ? first : undefined
  },
  repeated: (text) => /^that(?= )/.exec(text)?.[0],
  // The stop of an abbreviation stays: "etc.", "et al.", "U.S.". Three points are no full stop.
  stop: (text) =>
    /\b(?:etc|al|No|Inc|Ltd|Co|Corp|Jr|Sr|[ap]\.m|[A-Z])\.$/.test(text) ? undefined : stop.exec(text)?.[0],
  asks: (text) => /\?$/.exec(text)?.[0],
}

const stop = /(?<=[^.])\.$/
