import type { Level } from '../model/levels.ts'
import { remembering } from '../model/remembering.ts'
import type { Text } from '../model/text.ts'

/** Words that claim a measure of agreement. */
export interface ClaimWords {
  readonly level: Level
  readonly words: string
}

const people = '(?:participants?|delegations?|delegates?|speakers?|attendees|panellists|discussants)'
const of = '(?:of the |the )?'

const agreement = '(?:agreement|consensus|unanimity)'

/**
 * What is found once is not looked at again, so that "broad consensus" comes before "consensus". That parties should
 * seek consensus claims nothing: only that there was one does. English; a language without a list is not looked at.
 */
const english: readonly (readonly [Level, RegExp])[] = [
  ['concluded', /\b(?:conference|seminar|meeting|participants) concluded\b/giu],
  [
    'broad',
    new RegExp(
      `\\bthere (?:was|is) (?:a )?(?:broad|wide|general|large) ${agreement}\\b|\\b(?:widely|broadly|generally|largely) (?:agreed|shared)\\b`,
      'giu',
    ),
  ],
  [
    'prevailing',
    new RegExp(
      `\\b(?:general|prevailing|dominant) (?:view|impression|opinion|feeling)\\b|\\b(?:most|the majority of|a majority of) ${of}${people}\\b`,
      'giu',
    ),
  ],
  [
    'full',
    new RegExp(
      `\\b(?:all|every|each|both|none of|no) ${of}${people}\\b|\\bthere (?:was|is) (?:a )?(?:\\p{L}+ )?${agreement}\\b|\\bby consensus\\b|\\bunanimous(?:ly)?\\b|\\b(?:it was|participants|everyone|everybody) (?:also )?agreed\\b`,
      'giu',
    ),
  ],
  ['many', new RegExp(`\\b(?:many|a number of|numerous) ${of}${people}\\b`, 'giu')],
  ['several', new RegExp(`\\bseveral ${of}${people}\\b`, 'giu')],
  ['some', new RegExp(`\\b(?:some|a few|few|two|three|one) ${of}${people}\\b`, 'giu')],
]

/**
 * Finds the words of a text that claim how many agreed, in any of its languages that has a list. "Most crises" claims
 * nothing: only participants are counted.
 */
export const claimsIn = remembering((text: Text): readonly ClaimWords[] =>
  Object.entries(text).flatMap(([language, words]) => (language.split('-')[0] === 'en' ? claimsInEnglish(words) : [])),
)

function claimsInEnglish(text: string): readonly ClaimWords[] {
  const found: ClaimWords[] = []
  english.reduce(
    (rest, [level, pattern]) =>
      rest.replace(pattern, (words) => {
        found.push({ level, words })
        return ' '
      }),
    text,
  )
  return found
}
