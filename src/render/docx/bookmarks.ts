import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'
import type { Block, Heading, NumberedParagraph, Paragraph, ReportRoot, Table } from '../../model/document.ts'
import type { Bookmark } from '../../model/names.ts'
import { noteReferencesIn } from '../../model/note-references.ts'
import type { TableNotes } from './tables/table-notes.ts'
import type { Footnotes } from './words/footnotes.ts'

/** A block whose words can have a bookmark, and in a draft a comment. */
export type MarkedBlock = Heading | Paragraph | NumberedParagraph | Table

/** Lists the blocks of a report whose words can have a bookmark, and in a draft a comment, in their order. */
export function markedBlocksIn(root: ReportRoot): readonly MarkedBlock[] {
  return root.children.flatMap(({ children }) => children).flatMap(markedIn)
}

function markedIn(block: Block): readonly MarkedBlock[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'numberedParagraph':
    case 'table':
      return [block]
    case 'signature':
      return block.children
    case 'columnList':
    case 'contents':
    case 'masthead':
    case 'footnoteDefinition':
      return []
  }
}

/** Sets words of the document with a bookmark around them. Throws where the report has no bookmark of that name. */
export type SetBookmark = (name: Bookmark, children: readonly ParagraphChild[]) => ParagraphChild[]

/**
 * Gives every bookmark of a report its id, from 1: those of blocks; those of notes that are referred to again, which
 * come before that of the block they stand in; and after that of a table those of its marks and of the notes under it.
 * docx 9.7.1 gives every `Bookmark` the id 1, hence its start and its end by themselves.
 */
export function bookmarksOf(root: ReportRoot, footnotes: Footnotes, tableNotes: TableNotes): SetBookmark {
  const ids = new Map(namesIn(root, footnotes, tableNotes).map((name, index) => [name, index + 1]))
  return (name, children) => {
    const id = ids.get(name)
    if (id === undefined) throw new Error(`Cannot set the bookmark \`${name}\`, expected one of the report`)
    return [new BookmarkStart(name, id), ...children, new BookmarkEnd(id)]
  }
}

function namesIn(root: ReportRoot, footnotes: Footnotes, tableNotes: TableNotes): readonly Bookmark[] {
  const blocks = root.children.flatMap(({ children }) => children)
  return blocks.flatMap((block) => {
    const firsts = noteReferencesIn(block).filter((reference) => footnotes.isFirst(reference))
    const ofNotes = firsts.map(({ identifier }) => footnotes.bookmarkOf(identifier))
    const under = block.type === 'table' ? tableNotes.under(block) : []
    const ofTable = [...under.map(({ markBookmark }) => markBookmark), ...under.map(({ bookmark }) => bookmark)]
    return [...ofNotes, ...markedIn(block).map(({ data }) => data?.bookmark), ...ofTable].filter(
      (name) => name !== undefined,
    )
  })
}
