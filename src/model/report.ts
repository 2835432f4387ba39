import type { ReportRoot } from './document.ts'
import type { Level } from './levels.ts'
import type { Lang, Slug } from './names.ts'
import type { Statement } from './statement.ts'

/** The longest that a summary is, in words: what fits the first page beside the title. */
export const summaryLimit = 350

/** Words that only a renderer can place, filled by compose from the locale. Page numbers are `3/7`: no words. */
export interface Furniture {
  /** After the caption of a table that goes on from the page before. */
  readonly continued: string
  /** The label of a note's way back, for assistive technology. */
  readonly backToText: string
  readonly draft: string
  /** Stands in the masthead of a draft that has no symbol yet, where one is to be written: `Symbol: […]`. */
  readonly symbol: string
  /** What a draft tells of the statements behind its blocks. */
  readonly sources: SourceWords
  readonly note: string
  /** What stands around the letter of a note to a table where it cannot be raised: `(a)`, `a)`. Either may be empty. */
  readonly letter: Enclosing
}

/** Marks before words, and after them. */
export interface Enclosing {
  readonly open: string
  readonly close: string
}

/** The words of a draft about the statements behind a block. Identifiers and places are those of the notes. */
export interface SourceWords {
  /** The author of the comments in which a Word document tells them: `Sources`. */
  readonly title: string
  /** Stands over them, with its colon: `Sources:`. */
  readonly opening: string
  /** How far a point was agreed. English has the words that the notes have; another language has its own. */
  readonly levels: Readonly<Record<Level, string>>
  /** What else a statement may be. */
  readonly kinds: Readonly<Record<Exclude<Statement['kind'], 'point'>, string>>
  /** Around the words of an account, with the spaces that belong to them. */
  readonly quotation: Enclosing
  /** Stands in square brackets after a quotation with known mistakes: `sic`. */
  readonly sic: string
}

/** What is told of a report in every artifact's properties, and where it is needed in its furniture. */
export interface Meta {
  readonly edition: Slug
  readonly language: Lang
  readonly direction: 'ltr' | 'rtl'
  /** The short title of the series, where it has one. */
  readonly title: string
  /** Who held the series. */
  readonly author: string
  /** ISO day or month; stored in every artifact. */
  readonly date: string
  readonly symbol?: string
  /** Stands on every page: "Restricted". */
  readonly marking?: string
  readonly version: string
  /** SHA-256 of the report itself, never of notes or files: what an edition does not print has no part in it. */
  readonly digest: string
}

/** One edition in one language: all that a renderer sees, beside fonts. */
export interface Report {
  readonly root: ReportRoot
  readonly furniture: Furniture
  readonly meta: Meta
}
