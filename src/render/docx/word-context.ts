import type { IRunPropertiesOptions, ParagraphChild, TextRun } from 'docx'
import type { Block, Inline, NumberedParagraph, Section, Table } from '../../model/document.ts'
import type { Bookmark } from '../../model/names.ts'
import type { Report } from '../../model/report.ts'
import type { Given } from '../define-renderer.ts'
import { bookmarksOf, type MarkedBlock, type SetBookmark } from './bookmarks.ts'
import { type DraftComments, draftCommentsOf } from './draft-comments.ts'
import { type WordNumbering, wordNumberingOf } from './numbering/word-numbering.ts'
import { estimatePages, type Pages } from './pages/estimate-pages.ts'
import { lastOnPages, leadInsOf } from './pages/page-breaks.ts'
import { type Caption, captionsOf } from './tables/captions.ts'
import { fitTables, type TableFit } from './tables/fit-table.ts'
import { type TableNotes, tableNotesOf } from './tables/table-notes.ts'
import { type Footnotes, footnotesOf } from './words/footnotes.ts'
import { setWords } from './words/set-words.ts'

/**
 * What the setting of a document needs to know beside the node at hand. All of it is found out before a part is set,
 * and nothing is counted while parts are set: the order in which they are set makes no difference.
 */
export interface WordContext {
  readonly report: Report
  readonly draft: boolean
  readonly numbering: WordNumbering
  readonly captions: ReadonlyMap<Bookmark, Caption>
  readonly fitOf: (table: Table) => TableFit
  readonly tableNotes: TableNotes
  readonly footnotes: Footnotes
  readonly leadIns: ReadonlySet<NumberedParagraph>
  readonly lastOnPages: ReadonlySet<Block>
  readonly pages: Pages
  readonly comments: DraftComments['all']
  readonly bookmark: SetBookmark
  /** Sets the words of a block with its bookmark, and in a draft with a comment on its sources. */
  readonly mark: (block: MarkedBlock, children: readonly ParagraphChild[]) => ParagraphChild[]
  /** Sets words in the document's own language. */
  readonly words: (text: string, looks?: IRunPropertiesOptions) => TextRun[]
}

/** What is known in one section, where remark-docx sets what stands inside a paragraph. */
export interface SectionContext extends WordContext {
  readonly role: Section['role']
  readonly inlines: (children: readonly Inline[]) => ParagraphChild[]
}

/** Finds out all that has to be known of a report before a part of it is set. */
export function wordContextOf(report: Report, { draft }: Given): WordContext {
  const { root, meta } = report
  const tableNotes = tableNotesOf(root)
  const fitOf = fitTables(root)
  const layout = { leadIns: leadInsOf(root), lastOnPages: lastOnPages(root) }
  const numbering = wordNumberingOf(root)
  const footnotes = footnotesOf(root, tableNotes)
  const comments = draftCommentsOf(report, draft)
  const bookmark = bookmarksOf(root, footnotes, tableNotes)
  return {
    report,
    draft: draft !== undefined,
    numbering,
    captions: captionsOf(root),
    fitOf,
    tableNotes,
    footnotes,
    ...layout,
    pages: estimatePages(root, { tableNotes, footnotes, fitOf, ...layout, numbering }),
    comments: comments.all,
    bookmark,
    mark: (block, children) => {
      const name = block.data?.bookmark
      return comments.around(block, name === undefined ? children : bookmark(name, children))
    },
    words: (text, looks) => setWords(text, meta.language, looks),
  }
}
