import type { CrossReference } from '../model/document.ts'
import type { Cited, Claim, Meeting, Phrase } from './claim.ts'
import type { SeriesFacts } from './introduction-phrases.ts'

export interface SummaryPhrases {
  readonly opening: (facts: SeriesFacts) => Phrase
  /** One sentence for all that one meeting agreed at one level. */
  readonly agreed: (claim: Claim, meeting: Meeting, points: readonly Cited[]) => Phrase
  /** Sets the heading of a paragraph into its first line. */
  readonly runIn: (heading: Phrase, words: Phrase) => Phrase
  readonly conclusions: Phrase
  readonly agreement: Phrase
  readonly open: Phrase
  readonly contested: Phrase
  /** Names a dilemma by its horns, a question or a concern by its words, where the notes have no shorter form. */
  readonly choice: (texts: readonly Phrase[]) => Phrase
  readonly openItem: (kind: 'dilemma' | 'question' | 'concern', item: Cited) => Phrase
  readonly list: (items: readonly Phrase[]) => Phrase
  /** A sentence for a contested agreement: whose it is, and where it is disputed. */
  readonly contestedItem: (
    claim: Claim,
    meeting: Meeting,
    item: Cited,
    by: readonly { readonly meeting: Meeting; readonly at: CrossReference }[],
  ) => Phrase
  /** Said when the limit of words left something out. */
  readonly cut: Phrase
}
