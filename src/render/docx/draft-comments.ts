import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Lang, StatementId } from '../../model/names.ts'
import type { Report, SourceWords } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { Given } from '../define-renderer.ts'
import { statementFacts } from '../statement-facts.ts'
import { type MarkedBlock, markedBlocksIn } from './bookmarks.ts'
import { dateOf } from './package/document-properties.ts'
import { setWords } from './words/set-words.ts'
import { languageLook } from './words/word-language.ts'

/** The comments of a draft, which show the rapporteur what each block was made from. A release has none. */
export interface DraftComments {
  readonly all: readonly ICommentOptions[]
  /** Sets the words of a block with its comment, if it has one. */
  readonly around: (block: MarkedBlock, children: readonly ParagraphChild[]) => ParagraphChild[]
}

/** Makes a comment on each block that has sources: of each statement its id, level and place, and its quotation. */
export function draftCommentsOf({ root, furniture, meta }: Report, draft: Given['draft']): DraftComments {
  const commented = draft === undefined ? [] : markedBlocksIn(root).filter(({ data }) => data?.sources !== undefined)
  const ids = new Map(commented.map((block, id) => [block, id]))
  return {
    all: commented.map(({ data }, id) => ({
      id,
      author: furniture.sources.title,
      date: new Date(dateOf(meta)),
      children: (data?.sources ?? []).flatMap((source) =>
        paragraphsOn(source, draft?.get(source), { ...furniture.sources, language: meta.language }),
      ),
    })),
    around: (block, children) => {
      const id = ids.get(block)
      if (id === undefined) return [...children]
      const reference = new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] })
      return [new CommentRangeStart(id), ...children, new CommentRangeEnd(id), reference]
    },
  }
}

/** The words about sources, and their language. */
type TranslatedWords = SourceWords & { readonly language: Lang }

function paragraphsOn(id: StatementId, statement: Statement | undefined, words: TranslatedWords): Paragraph[] {
  if (statement === undefined) return [paragraph([new TextRun(id)])]
  const { quote } = statement
  const head = paragraph([
    new TextRun({ text: id, bold: true }),
    ...setWords(` · ${statementFacts(statement, words)}`, words.language),
  ])
  if (quote === undefined) return [head]
  const sic = statement.sic
    ? [new TextRun(' ['), ...setWords(words.sic, words.language, { italics: true }), new TextRun(']')]
    : []
  const { open, close } = words.quotation
  return [head, paragraph([new TextRun({ text: `${open}${quote.text}${close}`, ...languageLook(quote.lang) }), ...sic])]
}

function paragraph(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'CommentText', children })
}
