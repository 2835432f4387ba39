import type { Lang } from '../../../model/names.ts'

/**
 * The structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the report uses for its blocks. The structure types of runs
 * follow from their marks.
 */
export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Note'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'

/** The attributes of a structure element. */
export interface TagAttributes {
  readonly lang?: Lang
  /** A name that is unique in the document. PDF/UA-1 requires one for every note. */
  readonly id?: string
  readonly scope?: 'Row' | 'Column'
  /** What a table contains, for readers who cannot see it. */
  readonly summary?: string
  readonly numbering?: 'LowerAlpha' | 'LowerRoman' | 'Decimal' | 'None'
  /** The direction of writing of all that is inside, where it is to the left. */
  readonly leftward?: true
}

/**
 * An element of the structure tree, which a screen reader reads in the order of the report. Tags are added only while
 * the manuscript is made. A tag holds either words or other tags: the words are added when they are painted, after all
 * tags are there.
 */
export interface Tag {
  readonly role: StructureRole
  readonly attributes: TagAttributes
  readonly children: Tag[]
}

/** Makes the root of a structure tree. */
export function rootTag(attributes: Pick<TagAttributes, 'leftward'> = {}): Tag {
  return { role: 'Document', attributes, children: [] }
}

/** Adds a child at the end of a tag, and returns the child. */
export function addTag(parent: Tag, role: StructureRole, attributes: TagAttributes = {}): Tag {
  const child: Tag = { role, attributes, children: [] }
  parent.children.push(child)
  return child
}
