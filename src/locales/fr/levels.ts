import type { Level } from '../../model/levels.ts'

/** The words of a level, beside the sentences of claims. */
interface LevelWords {
  /** In the concordance: what the account records. */
  readonly recorded: string
  /** An older record, with which a conclusion is consistent. */
  readonly older: string
  /** A measure that several meetings can share: "un accord complet à Beijing, et un large accord à Genève". */
  readonly measure: string | undefined
}

/** What each level is called. */
export const levelWords: Readonly<Record<Level, LevelWords>> = {
  concluded: { recorded: 'conclusion', older: 'la conclusion formulée', measure: undefined },
  full: { recorded: 'accord complet', older: 'l’accord complet intervenu', measure: 'un accord complet' },
  agreed: { recorded: 'accord', older: 'l’accord intervenu', measure: 'un accord' },
  broad: { recorded: 'large accord', older: 'le large accord intervenu', measure: 'un large accord' },
  prevailing: { recorded: 'avis général', older: 'l’avis général exprimé', measure: undefined },
  most: { recorded: 'la plupart des participants', older: 'le point soulevé', measure: undefined },
  many: { recorded: 'de nombreux participants', older: 'le point soulevé', measure: undefined },
  several: { recorded: 'plusieurs participants', older: 'le point soulevé', measure: undefined },
  some: { recorded: 'certains participants', older: 'le point soulevé', measure: undefined },
  said: { recorded: 'point soulevé', older: 'le point soulevé', measure: undefined },
}
