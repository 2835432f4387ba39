import { TextRun } from 'docx'
import type { RemarkDocxPlugin } from 'remark-docx'
import type { Lang } from '../../../model/names.ts'
import type { Setting } from '../setting.ts'
import { crossReference } from './cross-reference.ts'
import { footnoteReferences } from './footnote-references.ts'
import { wordLanguage } from './word-language.ts'

type Builders = Awaited<ReturnType<RemarkDocxPlugin>>

/** What remark-docx hands from node to node. */
export type Context = Parameters<NonNullable<Builders['text']>>[1]

/** The context inside words of another language: remark-docx passes on what it does not know. */
type ForeignContext = Context & { readonly language: Lang }

/**
 * Makes the plugin for what stands inside a paragraph: foreign words, cross-references and the marks of notes. Plain
 * words, emphasis, strong and links are set by remark-docx itself.
 */
export function setWords({ report, numbering, captions, tableNotes, marks, words }: Setting): RemarkDocxPlugin {
  const targets = { ...numbering, captions, words }
  const footnoteReference = footnoteReferences(report.root)
  return async () => ({
    languageRun: (node, ctx) => ctx.render(node.children, foreign(ctx, node.lang, node.direction === 'rtl')),
    text: (node, ctx) => (isForeign(ctx) ? foreignWords(node.value, ctx) : null),
    crossReference: (node) => crossReference(node, targets),
    footnoteReference: ({ identifier, label }, { footnote }) => {
      const node = { identifier, label: label ?? identifier }
      return tableNotes.has(identifier)
        ? words(node.label, { style: 'TableNoteReference' })
        : footnoteReference(node, { number: footnote.id, marks, words })
    },
  })
}

function foreign(ctx: Context, language: Lang, rtl: boolean): ForeignContext {
  return { ...ctx, rtl, language }
}

function isForeign(ctx: Context): ctx is ForeignContext {
  return 'language' in ctx
}

function foreignWords(text: string, { style, rtl, language }: ForeignContext): TextRun {
  return new TextRun({
    text,
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italics: true } : {}),
    ...(style.link ? { style: 'Hyperlink' } : {}),
    ...(rtl ? { rightToLeft: true } : {}),
    language: wordLanguage(language),
  })
}
