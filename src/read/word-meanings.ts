import type { Level } from '../model/levels.ts'
import type { MatterOutcome } from '../model/statement.ts'
import type { Verb } from '../model/verbs.ts'

/** What the account says where a point has a level, for who does not know the levels. */
export const levelMeanings: Readonly<Record<Level, string>> = {
  concluded: 'the meeting concluded, or adopted (under `agreed:`)',
  full: 'all agreed, full agreement, unanimous (under `agreed:`)',
  agreed: 'it was agreed, consensus: no measure is given (under `agreed:`)',
  broad: 'broad, wide or general agreement (under `agreed:`)',
  prevailing: 'the general impression, the prevailing view (under `agreed:`)',
  most: 'most participants said it (under `raised:`)',
  many: 'many participants said it (under `raised:`)',
  several: 'several participants said it (under `raised:`)',
  some: 'some participants said it (under `raised:`)',
  said: 'it was said, and no number is given (under `raised:`)',
}

/** What each verb of an account stands for. */
export const verbMeanings: Readonly<Record<Verb, string>> = {
  stated: 'stated, said, observed',
  noted: 'noted as a fact',
  stressed: 'stressed, emphasized, underscored, highlighted, insisted',
  reported: 'reported',
  recalled: 'recalled',
  reiterated: 'reiterated, repeated',
  reaffirmed: 'reaffirmed, confirmed',
  argued: 'argued, maintained',
  suggested: 'suggested',
  proposed: 'proposed',
  recommended: 'recommended, called for, called on',
  requested: 'requested, asked for',
  urged: 'urged, appealed',
  warned: 'warned, cautioned',
  supported: 'supported, favoured, preferred',
  opposed: 'opposed, rejected',
  questioned: 'questioned, doubted',
  welcomed: 'welcomed',
  regretted: 'regretted',
  concerned: 'expressed concern',
}

/** What became of a question or a choice at its meeting. */
export const outcomeMeanings: Readonly<Record<MatterOutcome, string>> = {
  discussed: 'it was discussed, and no more is said',
  'left-open': 'it was left open',
  'not-agreed': 'no agreement, no consensus was reached on it',
  deferred: 'it was put off to later',
}
