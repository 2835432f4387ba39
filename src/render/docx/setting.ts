import { type IRunPropertiesOptions, type Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Inline, NumberedParagraph, Section } from '../../model/document.ts'
import type { Bookmark } from '../../model/names.ts'
import type { Report } from '../../model/report.ts'
import type { Given } from '../define-renderer.ts'
import { leadInsOf } from './blocks/lead-ins.ts'
import { type DraftComments, draftCommentsOf } from './draft-comments.ts'
import { type Marks, marksOf } from './marks.ts'
import { type Numbering, numberingOf } from './numbering/numbering.ts'
import { estimatePages, type Pages } from './pages/estimate-pages.ts'
import { type Caption, captionsOf } from './tables/captions.ts'
import { type TableNotes, tableNotesOf } from './tables/table-notes.ts'

/**
 * What the setting of a document needs to know beside the node at hand. A setting makes one document: bookmarks and
 * comments are counted in it.
 */
export interface Setting {
  readonly report: Report
  readonly numbering: Numbering
  readonly captions: ReadonlyMap<Bookmark, Caption>
  readonly tableNotes: TableNotes
  readonly leadIns: ReadonlySet<NumberedParagraph>
  readonly pages: Pages
  readonly comments: DraftComments
  readonly marks: Marks
  /** Sets words of the document's own language. */
  readonly words: (text: string, looks?: IRunPropertiesOptions) => TextRun
}

/** The setting of one section, where remark-docx sets what stands inside a paragraph. */
export interface SectionSetting extends Setting {
  readonly role: Section['role']
  readonly inlines: (children: readonly Inline[]) => ParagraphChild[]
  /** Takes a note to the foot of its page. */
  readonly footnote: (identifier: string, paragraphs: Paragraph[]) => void
}

/** Prepares the setting of a report: everything that has to be known of the whole before a part is set. */
export function settingOf(report: Report, given: Given): Setting {
  const tableNotes = tableNotesOf(report.root)
  const leadIns = leadInsOf(report.root)
  const comments = draftCommentsOf(report, given.draft)
  const direction = report.meta.direction === 'rtl' ? { rightToLeft: true } : {}
  return {
    report,
    numbering: numberingOf(report.root),
    captions: captionsOf(report.root),
    tableNotes,
    leadIns,
    pages: estimatePages(report.root, { tableNotes, leadIns }),
    comments,
    marks: marksOf(comments),
    words: (text, looks) => new TextRun({ ...looks, ...direction, text }),
  }
}
