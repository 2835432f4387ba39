import type { Kind } from '../model/choice.ts'
import type { CrossReference } from '../model/document.ts'
import type { Meeting, Phrase } from './claim.ts'

/** What was said for a horn, or as a way forward: words, and references to recorded points. */
export interface Considerations {
  /** `meetings` only where others than the one that the sentence before names said it. */
  readonly said: readonly { readonly text: Phrase; readonly meetings?: readonly Meeting[] }[]
  readonly see: readonly CrossReference[]
}

export interface DilemmaPhrases {
  /** Two horns against each other, or three and more by letter. */
  readonly between: (horns: readonly Phrase[], meeting: Meeting) => Phrase
  /** The same matter, in another meeting's own words. */
  readonly echo: (kind: Kind, texts: readonly Phrase[], meeting: Meeting) => Phrase
  readonly question: (question: Phrase, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  readonly concern: (concern: Phrase, meeting: Meeting, see: readonly CrossReference[]) => Phrase
  readonly considerations: (horns: readonly Considerations[]) => Phrase
  readonly waysForward: (ways: Considerations) => Phrase
  readonly bearing: (see: readonly CrossReference[]) => Phrase
  readonly takenUpAgain: (kind: Kind, meetings: readonly Meeting[]) => Phrase
  readonly settled: (kind: Kind, meeting: Meeting, at: CrossReference) => Phrase
  readonly reopened: (kind: Kind, meeting: Meeting, at: CrossReference, again: Meeting) => Phrase
  readonly notTakenUp: (kind: Kind) => Phrase
}
