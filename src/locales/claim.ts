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

/**
 * A point as a phrase needs it: every phrase about a point takes this whole, and never the bare text, so that no phrase
 * can forget that a view was rejected, inferred, or one speaker's own.
 */
export interface Claim {
  readonly level: Level
  readonly verb: Point['verb']
  readonly stance: Point['stance']
  readonly basis: Point['basis']
  readonly as: Wording['as']
  readonly text: Phrase
  readonly by?: { readonly name: Phrase; readonly office?: Phrase } | 'one'
}

/** A claim and the meeting whose it is. */
export interface MeetingClaim {
  readonly claim: Claim
  readonly meeting: Meeting
}

/** A claim and the paragraph in which it stands. */
export interface CitedClaim {
  readonly claim: Claim
  readonly at: CrossReference
  /** The paragraph states reservations, which a summary may shorten but not drop. */
  readonly reserved?: boolean
}

/** Where a claim stands. It follows from the position in the report, never from chance. */
export interface ClaimPosition {
  readonly meeting: Meeting
  /** The paragraph before it in the same block is of the same meeting alone. */
  readonly continues: boolean
  /** The paragraph before it is of the same meeting, and says its claim with the same verb, at the same level. */
  readonly again: boolean
  /** Counts the plain statements of a block from 0, so that they can be varied. */
  readonly turn: number
  /** Paragraphs on which the claim bears. */
  readonly see: readonly CrossReference[]
}

/** The position of an item in a list, which decides how it ends. */
export type ItemPosition = 'inner' | 'last but one' | 'last'
