import type { Lang, Slug } from './names.ts'
import type { Place } from './place.ts'
import type { Statement } from './statement.ts'
import type { Text } from './text.ts'

/**
 * When a meeting was held: ISO days or months. No `to`: after `from`; no `from`: before `to`; neither: unknown. One day
 * or month: both alike.
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

/** A meeting of the series, and what its notes record. */
export interface Session {
  readonly id: Slug
  /** How the text names it, where not by its place. */
  readonly called?: Text
  readonly title?: Text
  readonly focus?: Text
  readonly kind: 'seminar' | 'conference'
  readonly place: Text
  readonly date: Span
  readonly with: readonly Text[]
  readonly openedBy?: Text
  readonly chairs: readonly Text[]
  readonly attendance?: Text
  readonly participants: readonly Text[]
  readonly sources: readonly Source[]
  readonly attribution: 'unattributed' | 'on-record'
  readonly notes: 'taken' | 'none'
  readonly counted: boolean
  /** In id order. */
  readonly statements: readonly Statement[]
  /** Where its file is. */
  readonly written: Place
}
