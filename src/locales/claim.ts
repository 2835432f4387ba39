import type { CrossReference, Inline } from '../model/document.ts'
import type { Level } from '../model/levels.ts'
import type { Slug } from '../model/names.ts'
import type { MeetingKind } from '../model/session.ts'
import type { MatterOutcome, Votes, Wording } from '../model/statement.ts'
import type { Verb } from '../model/verbs.ts'

/** Words in one language, as inline nodes. */
export type Phrase = readonly Inline[]

/**
 * A name, and its forms as far as somebody gives them, each with the word before it: "in Geneva" or "at the final
 * conference" (`at`), "of the final conference" (`of`), "to the Secretary-General" (`to`). What is absent, a locale
 * derives.
 */
export interface Name {
  readonly name: Phrase
  readonly at?: Phrase
  readonly of?: Phrase
  readonly to?: Phrase
}

/** What is known of a meeting before it is named. */
export interface UnnamedMeeting {
  readonly kind: MeetingKind
  /** The final meeting of the series. */
  readonly final: boolean
  readonly online: boolean
  /** Absent where it was held online alone. */
  readonly place?: Name
}

/** A meeting as a phrase needs it. */
export interface Meeting extends UnnamedMeeting {
  readonly id: Slug
  /** How the text names it, with its article: as the notes do, or by its kind and place, and its date where needed. */
  readonly called: Name
  /** The same name is the notes' own. */
  readonly named: boolean
  /** After the first mention in a section. */
  readonly short?: Name
  /** It alone was held in its place, and is neither online nor final: "in Geneva" names it. */
  readonly byPlace: boolean
}

/** Whose view a claim is: see `Speaker`. */
export type ClaimSpeaker =
  | { readonly kind: 'one' }
  | { readonly kind: 'person'; readonly name?: Phrase; readonly office?: Phrase }
  | { readonly kind: 'delegation'; readonly name: Phrase }
  | { readonly kind: 'group'; readonly name: Phrase }

/**
 * A point as a phrase needs it: every phrase about a point takes this whole, and never the bare text, so that no phrase
 * can forget that a view was opposed, or a speaker's own.
 */
export interface Claim {
  readonly level: Level
  readonly verb?: Verb
  readonly as: Wording['as']
  readonly text: Phrase
  readonly by: readonly ClaimSpeaker[]
  readonly supportedBy?: Phrase
}

/** A vote as a phrase needs it. It has no level. */
export interface Ballot {
  readonly as: Wording['as']
  readonly text: Phrase
  readonly votes: Votes
  readonly groups: readonly { readonly called: Phrase; readonly votes: Votes }[]
}

/** What a meeting asserted: a claim, or a ballot, which alone has votes. */
export type Asserted = Claim | Ballot

/** A claim and the meeting whose it is. */
export interface MeetingClaim {
  readonly claim: Claim
  readonly meeting: Meeting
}

/** A claim and the paragraph in which it stands. */
export interface CitedClaim extends Cited {
  readonly claim: Claim
}

/** The paragraph in which something stands. */
export interface Cited {
  readonly at: CrossReference
  /** The paragraph states reservations, which a summary may shorten but not drop. */
  readonly reserved?: boolean
}

/** Where a claim stands. It follows from the position in the report, never from chance. */
export interface ClaimPosition {
  readonly meeting: Meeting
  /** The paragraph before it is of the same meeting, and says its claim in the same way. */
  readonly continues: boolean
  /** Counts the plain statements of a block from 0, so that they can be varied. */
  readonly turn: number
  /** Paragraphs on which the claim bears. */
  readonly see: readonly CrossReference[]
  /** The paragraph directly before it, where the claim goes against that. */
  readonly contrasts?: CrossReference
}

/** A concern as a phrase needs it: its words, and whose it is. */
export interface Concern extends Pick<Claim, 'text' | 'by' | 'supportedBy'> {}

/** Words of a question or a choice, and what became of it at the meeting. */
export interface Matter<Words> {
  readonly words: Words
  readonly outcome: MatterOutcome
}

/** The position of an item in a list, which decides how it ends. */
export type ItemPosition = 'inner' | 'last but one' | 'last'
