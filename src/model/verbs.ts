import type { Level } from './levels.ts'
import { plainLevel } from './levels.ts'

/** The verbs that an account can bear (`as:`). The verb is never the level. Left out, the report says it neutrally. */
export const verbs = [
  'stated',
  'noted',
  'stressed',
  'reported',
  'recalled',
  'reiterated',
  'reaffirmed',
  'argued',
  'suggested',
  'proposed',
  'recommended',
  'requested',
  'urged',
  'warned',
  'supported',
  'opposed',
  'questioned',
  'welcomed',
  'regretted',
  'concerned',
] as const

/** One of them. */
export type Verb = (typeof verbs)[number]

/**
 * What a verb does with the words that follow it: two points of the same words say the same only if they do the same
 * with them.
 */
type Manner =
  | 'asserts'
  | 'recommends'
  | 'warns'
  | 'supports'
  | 'opposes'
  | 'doubts'
  | 'welcomes'
  | 'regrets'
  | 'worries'

const manners = {
  stated: 'asserts',
  noted: 'asserts',
  stressed: 'asserts',
  reported: 'asserts',
  recalled: 'asserts',
  reiterated: 'asserts',
  reaffirmed: 'asserts',
  argued: 'asserts',
  suggested: 'recommends',
  proposed: 'recommends',
  recommended: 'recommends',
  requested: 'recommends',
  urged: 'recommends',
  warned: 'warns',
  supported: 'supports',
  opposed: 'opposes',
  questioned: 'doubts',
  welcomed: 'welcomes',
  regretted: 'regrets',
  concerned: 'worries',
} as const satisfies Readonly<Record<Verb, Manner>>

/** Tells what is done with the words of a point. Without a verb they are asserted. */
export function mannerOf(verb: Verb | undefined): Manner {
  return verb === undefined ? 'asserts' : manners[verb]
}

/**
 * Tells whether a verb goes against the words that follow it: such a view is never similar to one that favours them.
 */
export function goesAgainst(verb: Verb | undefined): boolean {
  return verb === 'opposed' || verb === 'questioned'
}

/** Tells whether a verb can recommend something to somebody. */
export function recommends(verb: Verb | undefined): boolean {
  return mannerOf(verb) === 'recommends'
}

/**
 * Lists the verbs that a level can bear: views any, full agreement any ("all the participants stressed that"), an
 * agreement without measure and a conclusion `recommended` alone.
 */
export function verbsOf(level: Level): readonly Verb[] {
  switch (level) {
    case 'concluded':
    case 'agreed':
      return ['recommended']
    case 'broad':
    case 'prevailing':
      return []
    case 'full':
    case 'most':
    case 'many':
    case 'several':
    case 'some':
    case plainLevel:
      return verbs
  }
}
