import type { Edition } from './edition.ts'
import type { Lang, Slug } from './names.ts'
import type { Place } from './place.ts'
import type { MeetingKind, Session } from './session.ts'
import type { Acceptance } from './statement.ts'
import type { Text } from './text.ts'

/** A part of a theme, under a run-in sub-heading. */
export interface Topic {
  readonly id: Slug
  readonly title: Text
}

/** What the points of a section of the report are about. */
export interface Theme {
  readonly id: Slug
  readonly title: Text
  /** Optional opening prose. */
  readonly about?: Text
  readonly topics: readonly Topic[]
  readonly written: Place
}

/** Who answers for the text, weakest first. */
export const statuses = ['organizer', 'chair', 'adopted'] as const

/** What holds where series.yaml leaves a key out. */
export const defaults = {
  meetings: 'meeting',
  report: {
    status: 'organizer',
    limit: 10_700,
    template: 'final-report',
    style: 'united-nations',
    words: [],
    translations: 'official',
  },
} as const satisfies {
  readonly meetings: MeetingKind
  readonly report: Pick<Notes, ReportKey>
}

/** The house styles that notes can be held to. */
export const styles = ['united-nations', 'none'] as const

/** Whether somebody answers for the words of a report in another language than that of the notes. */
export const translations = ['official', 'unofficial'] as const

/** What `report:` of series.yaml says, besides the date. */
export type ReportKey = 'status' | 'limit' | 'template' | 'style' | 'words' | 'translations'

/** All that was recorded, as read: sessions in the order of series.yaml. */
export interface Notes {
  readonly title: Text
  /** For running heads and the properties of files. */
  readonly shortTitle?: Text
  /** As in the middle of a sentence, with their articles. */
  readonly organizers: readonly Text[]
  readonly language: Lang
  /** The day or month that is printed and stored; never the clock's. */
  readonly date: string
  readonly status: (typeof statuses)[number]
  /** Words. */
  readonly limit: number
  readonly template: Slug
  readonly style: (typeof styles)[number]
  /** Words that house style leaves as they are. */
  readonly words: readonly string[]
  readonly translations: (typeof translations)[number]
  readonly themes: readonly Theme[]
  readonly sessions: readonly Session[]
  /** What is accepted for the series as a whole. */
  readonly accept: readonly Acceptance[]
  /** Where `series:` stands. */
  readonly written?: Place
}

/** What `read` returns. An edition never sees the list of the others. */
export interface Series {
  readonly notes: Notes
  readonly editions: readonly Edition[]
  /** Meetings are missing whose files have faults: what is not here is not absent. */
  readonly partial?: true
}
