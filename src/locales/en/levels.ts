import type { Level } from '../../model/levels.ts'
import type { Point } from '../../model/statement.ts'

/** The words of a level, beside the sentences of claims. */
interface LevelWords {
  /** In the concordance: what the account records. The second form is of a view that was rejected. */
  readonly recorded: readonly [accepted: string, rejected: string]
  /** An older record, with which a conclusion is consistent. */
  readonly older: string
  /** A measure that several meetings can share: "full agreement in Beijing, and broad agreement in Geneva, that …". */
  readonly measure: string | undefined
}

/** What each level is called. */
export const levelWords: Readonly<Record<Level, LevelWords>> = {
  concluded: {
    recorded: ['concluded', 'concluded against'],
    older: 'the conclusion recorded',
    measure: undefined,
  },
  full: {
    recorded: ['full agreement', 'full agreement against'],
    older: 'the full agreement recorded',
    measure: 'full agreement',
  },
  broad: {
    recorded: ['broad agreement', 'broad agreement against'],
    older: 'the broad agreement recorded',
    measure: 'broad agreement',
  },
  prevailing: {
    recorded: ['general view', 'general view against'],
    older: 'the general view recorded',
    measure: undefined,
  },
  many: {
    recorded: ['many participants', 'many participants against'],
    older: 'the point recorded',
    measure: undefined,
  },
  several: {
    recorded: ['several participants', 'several participants against'],
    older: 'the point recorded',
    measure: undefined,
  },
  some: {
    recorded: ['some participants', 'some participants against'],
    older: 'the point recorded',
    measure: undefined,
  },
  noted: {
    recorded: ['point raised', 'disagreement expressed'],
    older: 'the point recorded',
    measure: undefined,
  },
}

/** The words of a verb. */
interface VerbWords {
  /** "it was stated in Geneva that …" */
  readonly passive: string
  /** "a similar point was made" */
  readonly similar: string
}

/** What each verb of the notes is in a sentence. */
export const verbWords: Readonly<Record<Point['verb'], VerbWords>> = {
  stated: { passive: 'stated', similar: 'made' },
  stressed: { passive: 'stressed', similar: 'stressed' },
  noted: { passive: 'noted', similar: 'noted' },
  reported: { passive: 'reported', similar: 'reported' },
}
