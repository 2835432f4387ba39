import { FootnoteReferenceRun, type ParagraphChild, type TextRun } from 'docx'
import type { NoteReference, ReportRoot } from '../../../model/document.ts'
import { noteReferencesIn } from '../../../model/note-references.ts'
import type { Marks } from '../marks.ts'
import { field } from '../xml/field.ts'

/** What a mark is set with: remark-docx's number of the note, bookmarks, and words of the document's language. */
interface With {
  readonly number: (identifier: string) => number
  readonly marks: Marks
  readonly words: (text: string, looks: { readonly style: string }) => TextRun
}

/**
 * Makes the setter of marks for notes at the foot of pages. Word takes one mark for each note; where a note is referred
 * to again, a field repeats the number of the first mark, which then has a bookmark.
 */
export function footnoteReferences(
  root: ReportRoot,
): (node: Pick<NoteReference, 'identifier' | 'label'>, using: With) => ParagraphChild[] {
  const times = new Map<string, number>()
  for (const { identifier } of noteReferencesIn(root)) times.set(identifier, (times.get(identifier) ?? 0) + 1)
  const seen = new Set<string>()
  return ({ identifier, label }, { number, marks, words }) => {
    const id = number(identifier)
    const bookmark = `note_${id}`
    if (seen.has(identifier))
      return field(`NOTEREF ${bookmark} \\f \\h`, [words(label, { style: 'FootnoteReference' })])
    seen.add(identifier)
    const mark = new FootnoteReferenceRun(id)
    return (times.get(identifier) ?? 0) > 1 ? marks.bookmark(bookmark, [mark]) : [mark]
  }
}
