import type { Kind } from '../model/choice.ts'
import type { CrossReference } from '../model/document.ts'
import type { Claim, Meeting, Phrase, Setting } from './claim.ts'
import type { SeriesFacts } from './introduction-phrases.ts'

/** What happened over the series, for the paragraph that opens the conclusions. */
export interface Convergence {
  readonly recurring: readonly {
    readonly text: Phrase
    readonly meeting: Meeting
    readonly alsoIn: readonly Meeting[]
    readonly at: readonly CrossReference[]
  }[]
  readonly disputed: readonly CrossReference[]
  readonly open: readonly { readonly kind: Kind; readonly meeting: Meeting }[]
  readonly settled: readonly CrossReference[]
}

export interface ConclusionPhrases {
  readonly convergence: (moved: Convergence, facts: SeriesFacts) => Phrase
  readonly conclusions: (references: readonly CrossReference[]) => Phrase
  readonly recommendation: (claim: Claim, setting: Setting, to: readonly Phrase[], at: CrossReference) => Phrase
  readonly noRecommendations: Phrase
}
