import { Paragraph } from 'docx'
import type { NumberedParagraph } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'
import { numberedBy } from './numbered-by.ts'
import { styleOf } from './style-of.ts'

/** Sets a numbered paragraph, counted by Word, with its bookmark around its words. */
export function numberedParagraph(node: NumberedParagraph, setting: SectionSetting): Paragraph {
  const style = styleOf(node, setting.role)
  const { properties, before } = numberedBy(node, style, setting)
  const together = setting.leadIns.has(node) ? { keepNext: true } : {}
  return new Paragraph({
    style,
    ...properties,
    ...together,
    children: setting.marks.block(node.data, [...before, ...setting.inlines(node.children)]),
  })
}
