import { Paragraph, Tab, TextRun } from 'docx'
import type { NoteDefinition } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'

/**
 * Takes a note to the foot of the page that refers to it, numbered by Word; a note of a table is set under its table
 * and not here.
 */
export function footnote(node: NoteDefinition, setting: SectionSetting): [] {
  if (setting.tableNotes.has(node.identifier)) return []
  setting.footnote(
    node.identifier,
    node.children.map(
      (paragraph, index) =>
        new Paragraph({
          style: 'FootnoteText',
          children: [
            ...(index === 0 ? [new TextRun({ children: [new Tab()] })] : []),
            ...setting.inlines(paragraph.children),
          ],
        }),
    ),
  )
  return []
}
