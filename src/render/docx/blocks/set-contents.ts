import {
  type FileChild,
  InternalHyperlink,
  OnOffElement,
  Paragraph,
  type ParagraphChild,
  StringValueElement,
  Tab,
  TextRun,
} from 'docx'
import type { Contents, ContentsEntry } from '../../../model/document.ts'
import { foreignWords } from '../../../model/foreign-words.ts'
import type { SectionContext } from '../word-context.ts'
import { element } from '../xml/word-element.ts'
import { closeField, field, openField } from '../xml/word-field.ts'

/**
 * Sets the contents: Word's own field for them, with the result that Word would give, since docx's field
 * stays empty until somebody updates it. It is wrapped as Word's gallery wraps it, so that an editor finds "Update
 * table" above it.
 */
export function setContents(node: Contents, context: SectionContext): FileChild {
  const deepest = Math.max(1, ...node.entries.map((entry) => entry.depth - 1))
  const last = node.entries.length - 1
  const entries = node.entries.map(
    (entry, index) =>
      new Paragraph({
        style: `TOC${entry.depth - 1}`,
        children: [
          ...(index === 0 ? openField(`TOC \\o "1-${deepest}" \\h \\z \\u`) : []),
          new InternalHyperlink({ anchor: entry.bookmark, children: setLine(entry, context) }),
          ...(index === last ? [closeField()] : []),
        ],
      }),
  )
  const gallery = element(
    'w:docPartObj',
    {},
    new StringValueElement('w:docPartGallery', 'Table of Contents'),
    new OnOffElement('w:docPartUnique'),
  )
  const title = new Paragraph({
    style: 'TOCHeading',
    children: [...context.words(node.title), tab(), ...context.words(node.page, { style: 'TOCPage' })],
  })
  return element('w:sdt', {}, element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, title, ...entries))
}

function setLine(
  { bookmark, label, text }: ContentsEntry,
  { words, inlines, numbering, pages, report }: SectionContext,
): ParagraphChild[] {
  const page = words(String(pages.of(bookmark)))
  return [
    ...(label === '' ? [] : [...words(label), numbering.standsAbove(bookmark) ? new TextRun({ break: 1 }) : tab()]),
    ...foreignWords(text, report.meta.language).flatMap((part) =>
      part.type === 'text' ? [...words(part.value)] : inlines([part]),
    ),
    tab(),
    ...field(`PAGEREF ${bookmark} \\h`, page),
  ]
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
