import type { CrossReference, Inline } from '../model/document.ts'
import type { Level } from '../model/levels.ts'
import type { Session } from '../model/session.ts'
import type { Point, Wording } from '../model/statement.ts'

/** Words in one language, as inline nodes. */
export type Phrase = readonly Inline[]

/**
 * A meeting as a phrase needs it. `called` is how the notes name it, or a name made by compose where the place alone
 * would be ambiguous.
 */
export interface Meeting {
  readonly kind: Session['kind']
  readonly place: Phrase
  readonly called?: Phrase
}

/** A point as a phrase needs it. */
export interface Claim {
  readonly level: Level
  readonly verb: Point['verb']
  readonly stance: Point['stance']
  readonly basis: Point['basis']
  readonly as: Wording['as']
  readonly text: Phrase
  readonly by?: { readonly name: Phrase; readonly office?: Phrase } | 'one'
}

/** Where a claim stands. Deterministic: from the position in the report, never from chance. */
export interface Setting {
  readonly meeting: Meeting
  /** The paragraph before it in the same block is of the same meeting alone. */
  readonly continues: boolean
  /** … and says it with the same verb, at the same level. */
  readonly again: boolean
  /** Counts the plain statements of a block from 0, so that they can be varied. */
  readonly turn: number
  /** Paragraphs on which the claim bears. */
  readonly see: readonly CrossReference[]
}

/** Words and the paragraph in which they stand. */
export interface Cited {
  readonly text: Phrase
  readonly at: CrossReference
  /** The paragraph states reservations, which a summary may shorten but not drop. */
  readonly reserved?: boolean
}
