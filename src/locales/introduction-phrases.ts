import type { CrossReference } from '../model/document.ts'
import type { Notes } from '../model/notes.ts'
import type { Span } from '../model/session.ts'
import type { Meeting, Phrase } from './claim.ts'

/** What the introduction is told of the series. */
export interface SeriesFacts {
  readonly title: Phrase
  readonly organizers: readonly Phrase[]
  readonly seminars: number
  readonly conference: boolean
  readonly span: Span
  readonly status: Notes['status']
  /** Meetings on the record that have an account. */
  readonly onTheRecord: readonly Meeting[]
  readonly withoutAccount: readonly Meeting[]
  readonly seminarsWithAccount: number
  readonly conferenceHasAccount: boolean
}

export interface IntroductionPhrases {
  readonly series: (facts: SeriesFacts) => Phrase
  readonly meetings: (table: CrossReference) => Phrase
  readonly status: (facts: SeriesFacts) => Phrase
  readonly levels: Phrase
  readonly missing: (facts: SeriesFacts) => Phrase
  readonly subtitle: (
    facts: SeriesFacts,
    conference: { readonly meeting: Meeting; readonly date: Span } | undefined,
  ) => Phrase
}
