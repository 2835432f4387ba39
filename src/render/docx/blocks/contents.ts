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
import { wideSpace } from '../numbering/list-looks.ts'
import type { SectionSetting } from '../setting.ts'
import { element } from '../xml/element.ts'
import { closeField, field, openField } from '../xml/field.ts'

/**
 * Sets the contents, on a new page: Word's own field for them, with its result filled in as Word would, since docx's
 * stays empty until somebody updates it. Wrapped as Word's gallery does it, so that the editor finds "Update table"
 * above it.
 */
export function contents(node: Contents, setting: SectionSetting): FileChild {
  const deepest = Math.max(1, ...node.entries.map((entry) => entry.depth - 1))
  const last = node.entries.length - 1
  const entries = node.entries.map(
    (entry, index) =>
      new Paragraph({
        style: `TOC${entry.depth - 1}`,
        children: [
          ...(index === 0 ? openField(`TOC \\o "1-${deepest}" \\h \\z \\u`) : []),
          new InternalHyperlink({ anchor: entry.bookmark, children: line(entry, setting) }),
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
  const title = new Paragraph({ style: 'TOCHeading', children: [setting.words(node.title)] })
  return element('w:sdt', {}, element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, title, ...entries))
}

function line({ bookmark, label, text }: ContentsEntry, { words, numbering, pages }: SectionSetting): ParagraphChild[] {
  const page = words(String(pages.of(bookmark)))
  return [
    ...(label === '' ? [] : [words(label), numbering.standsInLine(bookmark) ? words(wideSpace) : tab()]),
    words(text),
    tab(),
    ...field(`PAGEREF ${bookmark} \\h`, [page]),
  ]
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
