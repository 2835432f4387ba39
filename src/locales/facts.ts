import type { Kind } from '../model/choice.ts'
import type { CrossReference } from '../model/document.ts'
import type { Lang } from '../model/names.ts'
import type { Notes } from '../model/notes.ts'
import type { Span } from '../model/session.ts'
import type { Asserted, Meeting, MeetingClaim, Name, Phrase } from './claim.ts'

/** A meeting of the series, and what is told of it. */
export interface HeldMeeting {
  readonly meeting: Meeting
  readonly date: Span
  /** An account of it exists. */
  readonly account: boolean
}

/** What introduction, summary and conclusions are told of the series. */
export interface SeriesFacts {
  readonly title: Phrase
  readonly organizers: readonly Phrase[]
  /** In the order of the series. */
  readonly meetings: readonly HeldMeeting[]
  /** From the first meeting to the last, where the dates tell. */
  readonly period?: Span
  readonly status: Notes['status']
  /** Whether what speakers said is attributed to them. */
  readonly attributed: 'never' | 'sometimes' | 'always'
  /** Something was put to a vote. */
  readonly votes: boolean
}

/** What is told of the one meeting of a report that has no table of meetings. */
export interface MeetingDetails {
  readonly title?: Phrase
  readonly focus?: Phrase
  readonly with: readonly Phrase[]
  readonly sources: readonly Phrase[]
}

/** Who opened and chaired a meeting, and who attended it; names with their articles. */
export interface Leaders {
  readonly openedBy?: Phrase
  readonly chairs: readonly Phrase[]
  readonly attendance?: Phrase
}

/** What a meeting asserted that goes against a paragraph, and where it stands. */
export interface Contrary {
  readonly asserted: readonly Asserted[]
  readonly meeting: Meeting
  /** The paragraph is of this meeting too, and has named it. */
  readonly same: boolean
  readonly at: readonly CrossReference[]
}

/** What was said for a horn, or as a way forward: words, and references to recorded points. */
export interface Considerations {
  /** `meetings` only where others than the one that the sentence before names said it. */
  readonly said: readonly { readonly text: Phrase; readonly meetings?: readonly Meeting[] }[]
  readonly see: readonly CrossReference[]
}

/** A point of one meeting that is similar to what others recorded. */
export interface RecurringPoint extends MeetingClaim {
  readonly alsoIn: readonly Meeting[]
  readonly at: readonly CrossReference[]
}

/** What happened over the series, for the paragraph that opens the conclusions. */
export interface Convergence {
  readonly disputed: {
    /** Between meetings. */
    readonly across: readonly CrossReference[]
    /** Within one meeting. */
    readonly within: readonly CrossReference[]
  }
  readonly open: readonly { readonly kind: Kind; readonly meeting: Meeting }[]
  readonly settled: readonly CrossReference[]
  /** Settled at one meeting, and taken up again at a later one: they are not among the open ones. */
  readonly reopened: readonly CrossReference[]
}

/** What a cover is told: known fields as phrases, unknown ones as their visible blanks. */
export interface CoverFacts {
  readonly series: SeriesFacts
  readonly to: Name
  readonly name: Phrase
  readonly office: Name
  readonly mission: Name
  readonly date: Phrase
  /** The organs as whose document it is to be circulated, if that is asked for. */
  readonly circulate?: readonly OrganFacts[]
}

/** An organ of the United Nations, and the number of the item of its agenda. */
export interface OrganFacts {
  readonly name: Name
  readonly agendaItem?: string
}

/** What a masthead tells of a text. The language of the text itself is that of the locale. */
export interface MastheadFacts {
  /** ISO day, month or year. */
  readonly date: string
  /** The language of the notes. */
  readonly original: Lang
  /** A translation for which nobody answers. */
  readonly unofficial: boolean
}
