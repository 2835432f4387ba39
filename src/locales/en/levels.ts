import type { Level } from '../../model/levels.ts'

/** The words of a level, beside the sentences of claims. */
interface LevelWords {
  /** In the concordance: what the account records. */
  readonly recorded: string
  /** An older record, with which a conclusion is consistent. */
  readonly older: string
  /** A measure that several meetings can share: "full agreement in Beijing, and broad agreement in Geneva, that …". */
  readonly measure: string | undefined
}

/** What each level is called. */
export const levelWords: Readonly<Record<Level, LevelWords>> = {
  concluded: { recorded: 'concluded', older: 'the conclusion recorded', measure: undefined },
  full: { recorded: 'full agreement', older: 'the full agreement recorded', measure: 'full agreement' },
  agreed: { recorded: 'agreed', older: 'the agreement recorded', measure: 'agreement' },
  broad: { recorded: 'broad agreement', older: 'the broad agreement recorded', measure: 'broad agreement' },
  prevailing: { recorded: 'general view', older: 'the general view recorded', measure: undefined },
  most: { recorded: 'most participants', older: 'the point recorded', measure: undefined },
  many: { recorded: 'many participants', older: 'the point recorded', measure: undefined },
  several: { recorded: 'several participants', older: 'the point recorded', measure: undefined },
  some: { recorded: 'some participants', older: 'the point recorded', measure: undefined },
  said: { recorded: 'point raised', older: 'the point recorded', measure: undefined },
}
