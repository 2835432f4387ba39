/**
 * The document: mdast, closed. Standard nodes with typed `data`, nine of our own; no html, image, code, list or
 * blockquote. Everything is resolved when compose returns: labels, numbers, the text of cross-references, note marks,
 * contents. Renderers decide only pages and looks. One file, because the node types refer to one another.
 */
import type { Data, Literal, Node, ParagraphData, Parent, Text as Words } from 'mdast'
import type { Bookmark, Lang, StatementId } from './names.ts'
import type { Place } from './place.ts'
import type { Text } from './text.ts'

export type { Words }

/** What every block may carry beside its words. */
export interface BlockData extends Data {
  readonly bookmark?: Bookmark
  /** The statements a block was made from; printed by drafts only. */
  readonly sources?: readonly StatementId[]
  /** Free prose, of a template or of a theme's `about`: no statement stands behind it. */
  readonly free?: true
}

/** Words that are emphasized, which print sets in italics or in bold. */
export interface Emphasis extends Parent {
  type: 'emphasis' | 'strong'
  children: Inline[]
}

/** A link to a page or a mailbox. */
export interface Link extends Parent {
  type: 'link'
  url: `https://${string}` | `mailto:${string}`
  children: Inline[]
}

/** Words in another language than the report's. */
export interface LanguageRun extends Parent {
  type: 'languageRun'
  lang: Lang
  direction: 'ltr' | 'rtl'
  children: Inline[]
}

/**
 * A reference to a numbered paragraph or a table; the value is the label alone: `14`, `12 (b)`, `S1`. `spoken` is what
 * those hear who are read the link without the sentence around it: "paragraph 14".
 */
export interface CrossReference extends Literal {
  type: 'crossReference'
  bookmark: Bookmark
  value: string
  spoken?: string
}

/** A note's mark: figures in the body, letters in tables. */
export interface NoteReference extends Node {
  type: 'footnoteReference'
  identifier: string
  label: string
}

/** A note; notes stand last in their section. One that is referred to from a table is printed under that table. */
export interface NoteDefinition extends Parent {
  type: 'footnoteDefinition'
  identifier: string
  label: string
  children: Paragraph[]
}

/** What a line of text is made of. */
export type Inline = Words | Emphasis | Link | LanguageRun | CrossReference | NoteReference

/** An unnumbered paragraph. `role` tells what it is where that is not plain from its section. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  data?: ParagraphData & BlockData & { readonly role?: ParagraphRole }
  children: Inline[]
}

/**
 * `subtitle`: below the title; `letterhead`, `date-line`: on a cover; `marking`: who may read what follows; `subhead`:
 * over a part of an annex, and not in the contents.
 */
export type ParagraphRole = 'subtitle' | 'letterhead' | 'date-line' | 'marking' | 'subhead'

/**
 * THE paragraph of ledger, trace and citations. At level 0 `number` runs through all `body` sections, equal in every
 * language and edition, and anew in the `supplement` (label `S1.`); at levels 1 and 2 it counts the items below their
 * parent. Labels: `14.` `(a)` `a)` `(i)`.
 */
export interface NumberedParagraph extends Parent {
  type: 'numberedParagraph'
  level: 0 | 1 | 2
  number: number
  label: string
  data: BlockData & { readonly bookmark: Bookmark }
  children: Inline[]
}

/**
 * Depth 1 is the report's title, or what `role` tells; 2 is `I.`, 3 is `A.`, 4 is `1.`. A heading without a label is
 * unnumbered; the label of an annex stands on a line of its own.
 */
export interface Heading extends Parent {
  type: 'heading'
  depth: 1 | 2 | 3 | 4
  data: BlockData & { readonly bookmark: Bookmark; label?: string; readonly role?: HeadingRole }
  children: Inline[]
}

/** `cover-title`: over the letter of a United Nations document; `annex-mark`: "Annex", over the title. */
export type HeadingRole = 'cover-title' | 'annex-mark'

/** A cell of a table. */
export interface Cell extends Parent {
  type: 'tableCell'
  /** `shade`: 0 is none, 6 the darkest; the words of the cell say the same. */
  data?: { readonly shade?: Shade; readonly header?: 'row' | 'column' }
  children: Inline[]
}

/** How dark a cell is: 0 is not shaded, 6 is the darkest. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A row of a table. */
export interface Row extends Parent {
  type: 'tableRow'
  children: Cell[]
}

/**
 * A table; the first row is its header and repeats. `caption` holds the number ("Table 1. …"). Of a `matrix` all
 * columns but the first count the same, and are equally wide; else widths follow from the words.
 */
export interface Table extends Parent {
  type: 'table'
  data: BlockData & {
    readonly bookmark: Bookmark
    caption: string
    readonly description: string
    readonly matrix?: true
    readonly key?: TableKey
  }
  children: Row[]
}

/** What signs and shades in the cells of a table mean: printed below it, above its notes. */
export interface TableKey {
  /** "a = agreed; – = nothing recorded" */
  readonly signs?: string
  /** The words before the shades, and those in each, from the lightest. A format without shades leaves it out. */
  readonly shading?: { readonly title: string; readonly shades: readonly { shade: Shade; words: string }[] }
}

/** An item of a list in columns. */
export interface ColumnItem extends Parent {
  type: 'columnItem'
  children: Inline[]
}

/**
 * Short items, such as names, in columns of about the same length, each read from top to bottom. `title` stands above
 * them and says what they are. A renderer makes as many columns as the items leave room for.
 */
export interface ColumnList extends Parent {
  type: 'columnList'
  data?: BlockData & { readonly title?: Inline[] }
  children: ColumnItem[]
}

/** A line of the contents. A renderer that has pages adds the page of the bookmark. */
export interface ContentsEntry {
  bookmark: Bookmark
  depth: number
  label: string
  text: string
}

/** The table of contents. */
export interface Contents extends Node {
  type: 'contents'
  title: string
  /** Stands over the page numbers, in a format that has pages: "Page". */
  page: string
  entries: ContentsEntry[]
}

/**
 * The head of the first page; never an emblem. Without a symbol it is the organizer's: `organization` in bold, `lines`
 * below. With one it has the United Nations form: `organization` and symbol on one ruled line; below, the organs, with
 * the lines at the far side; below the next rule what each organ takes the document up at.
 */
export interface Masthead extends Node {
  type: 'masthead'
  organization: string
  symbol?: string
  /** To whom a United Nations document goes. */
  organs: MastheadOrgan[]
  /** Distribution, date, original language. */
  lines: string[]
}

/** An organ in a masthead: its name, its session or year, and the item of its agenda. */
export interface MastheadOrgan {
  name: string
  meeting: string[]
}

/** Name and office under a letter, at the far side of the page. */
export interface Signature extends Parent {
  type: 'signature'
  children: Paragraph[]
}

/** What a section is made of. */
export type Block =
  | Heading
  | Paragraph
  | NumberedParagraph
  | Table
  | ColumnList
  | Contents
  | Masthead
  | Signature
  | NoteDefinition

/** The role decides page break, box and numbering. */
export interface Section extends Parent {
  type: 'section'
  role: 'cover' | 'front' | 'summary' | 'body' | 'supplement' | 'annex'
  children: Block[]
}

/** A whole report. */
export interface ReportRoot extends Parent {
  type: 'root'
  children: Section[]
}

/**
 * Where words of a report were written: in a text of the notes, which is the very object that the notes hold, in one of
 * its languages; or in a template.
 */
export type WrittenIn = { readonly text: Text; readonly lang: Lang } | { readonly place: Place }

/**
 * Words of a node that somebody wrote: they stand from `start` to `end` in its value, in UTF-16 units. Those of a node
 * are in order, and none overlaps another. What is in none is the program's own words.
 */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly from: WrittenIn
}

// So that mdast tools take our tree.
declare module 'mdast' {
  interface RootContentMap {
    section: Section
    numberedParagraph: NumberedParagraph
    contents: Contents
    masthead: Masthead
    signature: Signature
    columnList: ColumnList
    columnItem: ColumnItem
    languageRun: LanguageRun
    crossReference: CrossReference
  }
  /** Which of its words somebody wrote: never printed, so not a part of what a report is digested from. */
  interface TextData {
    stretches?: readonly Stretch[]
  }
  interface PhrasingContentMap {
    languageRun: LanguageRun
    crossReference: CrossReference
  }
}
