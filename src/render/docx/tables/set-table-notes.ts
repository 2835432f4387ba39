import { InternalHyperlink, Paragraph, type ParagraphChild } from 'docx'
import type { SectionContext, WordContext } from '../word-context.ts'
import type { TableNote } from './table-notes.ts'

/**
 * Sets the mark of a note that stands under a table, as a link to the note. Word has footnotes for the foot of a page
 * alone, so the link and the bookmarks at its two ends are made here. The first mark in a table is the end of the way
 * back.
 */
export function setTableNoteMark(
  mark: { readonly identifier: string },
  label: string,
  { tableNotes, bookmark, words }: Pick<WordContext, 'tableNotes' | 'bookmark' | 'words'>,
): ParagraphChild[] {
  const letters = words(label, style)
  const note = tableNotes.ledToBy(mark)
  if (note === undefined) return letters
  const link = new InternalHyperlink({ anchor: note.bookmark, children: letters })
  return note.firstMark === mark ? bookmark(note.markBookmark, [link]) : [link]
}

/** Sets a note under a table; its letter leads back to its first mark. */
export function setTableNote(note: TableNote, keepNext: boolean, context: SectionContext): Paragraph[] {
  const { bookmark, inlines, words } = context
  const { definition, markBookmark } = note
  const back = new InternalHyperlink({ anchor: markBookmark, children: [...words(definition.label, style)] })
  const label = [...bookmark(note.bookmark, [back]), ...words('\u2002')]
  return definition.children.map(
    (paragraph, index) =>
      new Paragraph({
        style: 'TableNote',
        ...(keepNext ? { keepNext } : {}),
        children: [...(index === 0 ? label : []), ...inlines(paragraph.children)],
      }),
  )
}

const style = { style: 'TableNoteReference' }
