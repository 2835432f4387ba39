import type { Edition } from './edition.ts'
import type { Thresholds } from './levels.ts'
import type { Lang, Slug } from './names.ts'
import type { Place } from './place.ts'
import type { Session } from './session.ts'
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
  report: { status: 'organizer', limit: 10_700, template: 'final-report' },
  thresholds: { full: 1, broad: 0.8, prevailing: 0.6, minimum: 20 },
} as const satisfies {
  readonly report: Pick<Notes, 'status' | 'limit' | 'template'>
  readonly thresholds: Thresholds
}

/** All that was recorded, as read: sessions in the order of series.yaml. */
export interface Notes {
  readonly title: Text
  readonly organizers: readonly Text[]
  readonly language: Lang
  /** The day or month that is printed and stored; never the clock's. */
  readonly date: string
  readonly status: (typeof statuses)[number]
  /** Words. */
  readonly limit: number
  readonly template: Slug
  readonly thresholds: Thresholds
  readonly themes: readonly Theme[]
  readonly sessions: readonly Session[]
}

/** What `read` returns. An edition never sees the list of the others. */
export interface Series {
  readonly notes: Notes
  readonly editions: readonly Edition[]
}
