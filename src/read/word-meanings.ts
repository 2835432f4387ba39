import type { Annex, Cover } from '../model/edition.ts'
import type { Level } from '../model/levels.ts'
import type { Notes } from '../model/notes.ts'
import type { Session } from '../model/session.ts'
import type { Attribution, MatterOutcome, Visibility } from '../model/statement.ts'
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

/** Who may read a statement. */
export const visibilityMeanings: Readonly<Record<Visibility, string>> = {
  public: 'everybody',
  restricted: 'the readers of the editions that show it, in a supplement',
  internal: 'nobody but the rapporteur: it is never printed',
}

/** Whether speakers may be named. */
export const attributionMeanings: Readonly<Record<Attribution, string>> = {
  unattributed: 'no speaker and no affiliation is named',
  'on-record': 'speakers may be named',
}

/** Whether there is an account of a meeting. */
export const notesMeanings: Readonly<Record<Session['notes'], string>> = {
  taken: 'the notes are made from an account',
  none: 'it was held, and no account exists',
}

/** Who answers for the text of a report. */
export const statusMeanings: Readonly<Record<Notes['status'], string>> = {
  organizer: 'the organizers: the participants have not seen it',
  chair: 'the chair: a summary in the chair’s own name',
  adopted: 'the participants, who adopted it',
}

/** What stands before a report. */
export const coverMeanings: Readonly<Record<Cover['form'], string>> = {
  letter: 'a letter, which is signed',
  'note-verbale': 'a note in the third person, which is not signed',
  none: 'nothing',
}

/** What stands after a report. */
export const annexMeanings: Readonly<Record<Annex, string>> = {
  participants: 'who opened, chaired and attended each meeting',
  coverage: 'how many points each meeting recorded under each theme',
  concordance: 'in which paragraph each point stands, and what votes were cast',
}
