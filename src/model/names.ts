/** An id as a rapporteur writes it: see `slugPattern`. Checked once, in read; unique in its scope ignoring case. */
export type Slug = string

/** What an id looks like: `a-z`, `0-9`, `-`, a letter first, at most 40 characters. */
export const slugPattern = /^[a-z][a-z0-9-]{0,39}$/

/** A BCP 47 language tag. */
export type Lang = string

/** A statement's name in the whole series: `session/statement`. */
export type StatementId = `${Slug}/${Slug}`

/** Whose words something is: a statement's, a meeting's, a theme's, a topic's (`topic:aid.access`), an edition's … */
export type Owner =
  | StatementId
  | `session:${Slug}`
  | `theme:${Slug}`
  | `topic:${Slug}.${Slug}`
  | `edition:${Slug}`
  | 'series'

/**
 * What a block of the report is about: the root of its bookmark, its anchor and its line in the trace. A finding or a
 * dilemma is named after its first-recorded member, so that later meetings never rename it.
 */
export type Subject =
  | `finding:${StatementId}`
  | `dilemma:${StatementId}`
  | `horn:${string}`
  | `group:${StatementId}`
  | `follow-up:${StatementId}`
  | `recommendation:${string}`
  | `theme:${Slug}`
  | `topic:${Slug}`
  | `section:${Slug}`
  | `prose:${Slug}`
  | `summary:${Slug}`
  | `table:${Slug}`

/**
 * A name for a place in a document that Word, PDF and HTML accept alike: at most 40 of `[a-z0-9_]`, a letter first.
 * Made by `bookmarkOf`.
 */
export type Bookmark = string
