import type { Lang, Slug } from './names.ts'
import type { Place } from './place.ts'
import type { Acceptance, Attribution, Statement } from './statement.ts'
import type { Named, Text } from './text.ts'

/** What a meeting can be. */
export const kinds = [
  'seminar',
  'workshop',
  'consultation',
  'conference',
  'meeting',
  'round-table',
  'summit',
  'hearing',
  'symposium',
  'forum',
  'dialogue',
  'retreat',
  'session',
  'weekend',
] as const

/** One of them. */
export type MeetingKind = (typeof kinds)[number]

/**
 * When a meeting was held: ISO days, months or years. No `to`: after `from`; no `from`: before `to`; neither: unknown.
 * One day, month or year: both alike.
 */
export interface Span {
  readonly from?: string
  readonly to?: string
}

/** An account of a meeting that its notes were made from. */
export interface Source {
  readonly id: Slug
  readonly title: Text
  readonly language: Lang
}

/** Participants of one category; the category and its key are absent where the notes give a plain list. */
export interface Participants {
  /** The key in the notes: what the category is called in their language, if nothing else is said. */
  readonly key?: string
  readonly category?: Text
  readonly names: readonly Text[]
}

/** A meeting of the series, and what its notes record. */
export interface Session {
  readonly id: Slug
  /** How the text names it, with its article, where not by its kind and place. */
  readonly called?: Named
  /** How the text names it after the first mention in a section. */
  readonly short?: Named
  readonly title?: Text
  readonly focus?: Text
  readonly kind: MeetingKind
  /** The final meeting of the series. */
  readonly final: boolean
  /** Held online; with a place, held there as well. */
  readonly online: boolean
  readonly place?: Named
  readonly date: Span
  readonly with: readonly Text[]
  readonly openedBy?: Text
  readonly chairs: readonly Text[]
  readonly attendance?: Text
  readonly participants: readonly Participants[]
  readonly sources: readonly Source[]
  readonly attribution: Attribution
  readonly notes: 'taken' | 'none'
  /** As written. */
  readonly statements: readonly Statement[]
  readonly accept: readonly Acceptance[]
  /** Where its file is. */
  readonly written: Place
}

/** Finds the final meeting, if there is one. */
export function finalOf({ sessions }: { readonly sessions: readonly Session[] }): Session | undefined {
  return sessions.find(({ final }) => final)
}
