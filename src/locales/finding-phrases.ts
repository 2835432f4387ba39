import type { CrossReference } from '../model/document.ts'
import type { Level } from '../model/levels.ts'
import type { Claim, Meeting, Phrase, Setting } from './claim.ts'

/** Sentences about findings. Each returns whole sentences, capital to full stop. */
export interface FindingPhrases {
  readonly claim: (claim: Claim, setting: Setting) => Phrase
  readonly sameWords: (
    claims: readonly { readonly claim: Claim; readonly meeting: Meeting }[],
    see: readonly CrossReference[],
  ) => Phrase
  readonly echo: (claim: Claim, meeting: Meeting) => Phrase
  readonly contested: (claim: Claim, meeting: Meeting, at: CrossReference) => Phrase
  readonly consistent: (
    points: readonly { readonly level: Level; readonly meeting: Meeting; readonly at: CrossReference }[],
  ) => Phrase
  readonly reservations: (reservations: readonly Phrase[], agreed: boolean) => Phrase
  /** The words that open a list, up to its colon. */
  readonly groupOpening: (claim: Claim, meeting: Meeting, continues: boolean) => Phrase
  readonly item: (text: Phrase, position: ItemPosition) => Phrase
  /** Paragraphs on which an item of a list bears, in brackets, or nothing. */
  readonly see: (references: readonly CrossReference[]) => Phrase
  readonly seeAlso: (references: readonly CrossReference[]) => Phrase
  readonly empty: Phrase
}

export type ItemPosition = 'inner' | 'last but one' | 'last'
