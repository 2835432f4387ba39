import { Paragraph } from 'docx'
import type { NumberedParagraph } from '../../model/document.ts'
import { numberedBy } from './numbered-by.ts'
import type { SectionSetting } from './setting.ts'

const styles: Readonly<Record<NumberedParagraph['level'], string>> = { 0: 'NumberedParagraph1', 1: 'NumberedParagraph2', 2: 'NumberedParagraph3' }

/** Sets a numbered paragraph, counted by Word, with its bookmark around its words. */
export function numberedParagraph(node: NumberedParagraph, setting: SectionSetting): Paragraph {
  const style = styles[node.level]
  const { properties, before } = numberedBy(node, style, setting)
  return new Paragraph({ style, ...properties, children: setting.marks.block(node.data, [...before, ...setting.inlines(node.children)]) })
}
