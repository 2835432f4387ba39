import type { Phrase } from '../locales/claim.ts'
import type { Block, ContentsEntry, CrossReference, Row, Section, Table } from '../model/document.ts'
import type { Slug, StatementId, Subject } from '../model/names.ts'

/**
 * What filling a template makes: the report's blocks in order, before they are numbered. A block whose words need a
 * number is a function of the numbering, so that no placeholder is needed: fill decides what is printed, number gives
 * labels, resolve lets each block say its words.
 */
export type FilledBlock = FilledHeading | FilledParagraph | FilledTable | FilledNotes | FilledFreely

/** A heading; the label says by which count it is numbered. */
export interface FilledHeading {
  readonly type: 'heading'
  readonly depth: 1 | 2 | 3 | 4
  readonly subject: Subject
  readonly title: Phrase
  readonly label: 'numbered' | 'annex' | 'appendix' | 'none'
}

/** A numbered paragraph. */
export interface FilledParagraph {
  readonly type: 'paragraph'
  readonly level: 0 | 1 | 2
  readonly subject: Subject
  readonly sources: readonly StatementId[]
  /** Somebody's own prose, behind which no statement stands. */
  readonly free?: true
  readonly say: (citing: Citing) => Phrase
}

/**
 * A table; its first row is the header. Notes referred to from its cells are printed below it.
 */
export interface FilledTable {
  readonly type: 'table'
  readonly subject: Subject
  readonly title: string
  readonly description: string
  readonly matrix?: true
  readonly key?: Table['data']['key']
  readonly rows: (numbering: Numbering) => readonly Row[]
}

/** Notes, by the identifier that their references carry. */
export interface FilledNotes {
  readonly type: 'notes'
  readonly notes: readonly { readonly identifier: string; readonly text: Phrase }[]
}

/** Blocks without numbers of their own: covers, mastheads, contents, summaries. */
export interface FilledFreely {
  readonly type: 'free'
  readonly make: (numbering: Numbering) => readonly Block[]
}

/** One block with the kind of section that it belongs to. */
export interface PlacedBlock {
  readonly role: Section['role']
  readonly block: FilledBlock
}

/** Blocks that belong together, and what kind of section they make. */
export interface FilledSection {
  readonly role: Section['role']
  readonly blocks: readonly FilledBlock[]
}

/** Refers to what is in the report, once all blocks are known. */
export interface Citing {
  /**
   * Refers to a paragraph or table that is in the report; throws if it is not: a cross-reference without a target is a
   * fault of the program.
   */
  readonly cite: (subject: Subject) => CrossReference
  /** Refers to several, each once, in the order of the report. */
  readonly citeAll: (subjects: readonly Subject[]) => readonly CrossReference[]
  /** The same, where an item is cited by the paragraph that it belongs to. */
  readonly citeWhole: (subjects: readonly Subject[]) => readonly CrossReference[]
}

/** Every label of the report, once all blocks are known. */
export interface Numbering extends Citing {
  /** Tells whether a paragraph or table is in the report, and can be referred to. */
  readonly prints: (subject: Subject) => boolean
  readonly headings: readonly ContentsEntry[]
  /** The numbered paragraphs that were made from statements, in order. */
  readonly sourced: readonly FilledParagraph[]
}

/** Sentences whose meetings and speakers are named already, and which wait for the numbers that they cite. */
export type WaitingSentences = (citing: Citing) => readonly Phrase[]

/** Makes a numbered paragraph that is the home of no statement; `sources` are those that it speaks of. */
export function prose(slug: Slug, say: FilledParagraph['say'], sources: readonly StatementId[] = []): FilledParagraph {
  return { type: 'paragraph', level: 0, subject: `prose:${slug}`, sources, say }
}
