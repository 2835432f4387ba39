import { Tab, TextRun, type IParagraphPropertiesOptions, type ParagraphChild } from 'docx'
import type { Heading, NumberedParagraph } from '../../model/document.ts'
import type { Setting } from './setting.ts'

/** What gives a paragraph its number: properties, or where Word cannot count it, words before its own. */
export interface NumberedBy {
  readonly properties: Pick<IParagraphPropertiesOptions, 'numbering'>
  readonly before: readonly ParagraphChild[]
}

/** Gives a block its number. A style that numbers is told not to where the block has no label or is numbered by hand. */
export function numberedBy(block: Heading | NumberedParagraph, { numbering, words }: Setting): NumberedBy {
  const numbered = numbering.of(block)
  switch (numbered.by) {
    case 'style': return { properties: {}, before: [] }
    case 'list': return { properties: { numbering: { reference: numbered.reference, level: numbered.level } }, before: [] }
    case 'nothing': return { properties: { numbering: false }, before: [] }
    case 'hand': return { properties: { numbering: false }, before: [words(numbered.label), new TextRun({ children: [new Tab()] })] }
  }
}
