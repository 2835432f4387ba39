import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { StatementId } from '../../model/names.ts'
import type { Report } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { Given } from '../define-renderer.ts'
import { dateOf } from './package/core-properties.ts'
import { wordLanguage } from './words/word-language.ts'

/** The comments of a draft, which tell the rapporteur what each block was made from. A release has none. */
export interface DraftComments {
  readonly draft: boolean
  readonly on: (sources: readonly StatementId[], children: readonly ParagraphChild[]) => ParagraphChild[]
  /** Those made so far. */
  readonly all: () => readonly ICommentOptions[]
}

/** Makes the comments of one document: for each statement its id, level and place, and the words of the account. */
export function draftCommentsOf({ furniture, meta }: Report, draft: Given['draft']): DraftComments {
  if (draft === undefined) return { draft: false, on: (_, children) => [...children], all: () => [] }
  const made: ICommentOptions[] = []
  return {
    draft: true,
    on: (sources, children) => {
      const id = made.length
      made.push({
        id,
        author: furniture.sources,
        date: new Date(dateOf(meta)),
        children: sources.flatMap((source) => paragraphsOn(source, draft.get(source))),
      })
      const reference = new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] })
      return [new CommentRangeStart(id), ...children, new CommentRangeEnd(id), reference]
    },
    all: () => made,
  }
}

function paragraphsOn(id: StatementId, statement: Statement | undefined): Paragraph[] {
  if (statement === undefined) return [comment([new TextRun(id)])]
  const { place, quote } = statement
  const source =
    statement.source === undefined
      ? []
      : [[statement.source.id, statement.source.at].filter((part) => part !== undefined).join(', ')]
  const facts = [
    statement.kind === 'point' ? statement.level : statement.kind,
    `${place.file}:${place.line}`,
    ...source,
  ]
  const head = comment([new TextRun({ text: id, bold: true }), new TextRun(` · ${facts.join(' · ')}`)])
  if (quote === undefined) return [head]
  const sic = statement.sic ? [new TextRun(' ['), new TextRun({ text: 'sic', italics: true }), new TextRun(']')] : []
  return [head, comment([new TextRun({ text: `“${quote.text}”`, language: wordLanguage(quote.lang) }), ...sic])]
}

function comment(children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: 'CommentText', children })
}
