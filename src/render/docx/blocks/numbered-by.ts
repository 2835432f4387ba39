import { type IParagraphPropertiesOptions, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Heading, NumberedParagraph } from '../../../model/document.ts'
import type { Setting } from '../setting.ts'

/** What gives a paragraph its number: properties, or where Word cannot count it, words before its own. */
export interface NumberedBy {
  readonly properties: Pick<IParagraphPropertiesOptions, 'numbering'>
  readonly before: readonly ParagraphChild[]
}

/** Gives a block in a style its number. Where Word is not to count it, a style that would is told not to. */
export function numberedBy(
  block: Heading | NumberedParagraph,
  style: string,
  { numbering, words }: Setting,
): NumberedBy {
  const numbered = numbering.of(block)
  const uncounted: NumberedBy['properties'] = numbering.byStyle(style) === undefined ? {} : { numbering: false }
  switch (numbered.by) {
    case 'style':
      return { properties: {}, before: [] }
    case 'list':
      return { properties: { numbering: { reference: numbered.reference, level: numbered.level } }, before: [] }
    case 'nothing':
      return { properties: uncounted, before: [] }
    case 'hand':
      return { properties: uncounted, before: [words(numbered.label), new TextRun({ children: [new Tab()] })] }
  }
}
