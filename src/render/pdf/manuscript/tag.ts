import type { Lang } from '../../../model/names.ts'

/**
 * The structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the report uses for its blocks; those of runs follow from
 * their marks.
 */
export type Role =
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

export interface Attributes {
  readonly lang?: Lang
  /** Unique in the document; PDF/UA-1 asks for one on every note. */
  readonly id?: string
  readonly scope?: 'Row' | 'Column'
  /** What a table holds, for those who cannot see it. */
  readonly summary?: string
  readonly numbering?: 'LowerAlpha' | 'LowerRoman'
}

/**
 * An element of the structure tree: what a screen reader reads, in the order of the report. It grows while the
 * manuscript is made, and no longer. A tag holds words or other tags, never both: the words are added when they are
 * painted, after all tags are there.
 */
export interface Tag {
  readonly role: Role
  readonly attributes: Attributes
  readonly children: Tag[]
}

/** Starts a tree. */
export function rootTag(): Tag {
  return { role: 'Document', attributes: {}, children: [] }
}

/** Grows a child at the end of a tag. */
export function grow(parent: Tag, role: Role, attributes: Attributes = {}): Tag {
  const child: Tag = { role, attributes, children: [] }
  parent.children.push(child)
  return child
}
