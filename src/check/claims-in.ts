import type { Level, plainLevel } from '../model/levels.ts'
import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import type { Text } from '../model/text.ts'

/** The levels that words can claim: a plain sentence claims none. */
type ClaimedLevel = Exclude<Level, typeof plainLevel>

/** Words that claim a measure of agreement, and the level that they claim. */
export interface ClaimWords {
  readonly level: Level
  readonly words: string
}

/**
 * Finds the words of a text that claim how many agreed, in each of its languages that has patterns. "Most crises"
 * claims nothing: only words about participants count. With a memory, a text that is the same object is searched only
 * once.
 */
export function claimsIn(text: Text, memory: Memory = forgetful): readonly ClaimWords[] {
  return memory(findClaims, text)
}

function findClaims(text: Text): readonly ClaimWords[] {
  return Object.entries(text).flatMap(([language, words]) =>
    language.split('-')[0] === 'en' ? findEnglishClaims(words) : [],
  )
}

/** Words that one pattern has found are taken out before the next is tried. */
function findEnglishClaims(text: string): readonly ClaimWords[] {
  const found: ClaimWords[] = []
  const levels = Object.keys(english) as readonly ClaimedLevel[] // in the order in which the table is declared
  levels.reduce(
    (rest, level) =>
      rest.replace(english[level], (words) => {
        found.push({ level, words })
        return ' '
      }),
    text,
  )
  return found
}

const people = '(?:participants?|delegations?|delegates?|speakers?|attendees|panellists|discussants)'
const ofThe = '(?:of the |the )?'
const agreement = '(?:agreement|consensus|unanimity)'

/**
 * The patterns of English, in the order in which they are tried: "broad consensus" stands before "consensus". That
 * parties should seek consensus claims nothing; that there was consensus does.
 */
const english = {
  concluded: anyOf('(?:conference|seminar|meeting|participants) concluded'),
  broad: anyOf(
    `there (?:was|is) (?:a )?(?:broad|wide|general|large) ${agreement}`,
    '(?:widely|broadly|generally|largely) (?:agreed|shared)',
  ),
  prevailing: anyOf(
    '(?:general|prevailing|dominant) (?:view|impression|opinion|feeling)',
    `(?:most|the majority of|a majority of) ${ofThe}${people}`,
  ),
  full: anyOf(
    `(?:all|every|each|both|none of|no) ${ofThe}${people}`,
    `there (?:was|is) (?:a )?(?:\\p{L}+ )?${agreement}`,
    'by consensus',
    'unanimous(?:ly)?',
    '(?:it was|participants|everyone|everybody) (?:also )?agreed',
  ),
  many: anyOf(`(?:many|a number of|numerous) ${ofThe}${people}`),
  several: anyOf(`several ${ofThe}${people}`),
  some: anyOf(`(?:some|a few|few|two|three|one) ${ofThe}${people}`),
} as const satisfies Readonly<Record<ClaimedLevel, RegExp>>

/** A pattern of whole words, whether they begin with a capital or not. */
function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.map((words) => `\\b${words}\\b`).join('|'), 'giu')
}
