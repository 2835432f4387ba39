import { Paragraph } from 'docx'
import type { Heading } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'
import { numberedBy } from './numbered-by.ts'
import { styleOf } from './style-of.ts'

/**
 * Sets a heading, numbered by Word. The number of an annex stands in the line: with a line break in the heading, Word
 * would break the line in the contents.
 */
export function heading(node: Heading, setting: SectionSetting): Paragraph {
  const style = styleOf(node, setting.role)
  const { properties, before } = numberedBy(node, style, setting)
  return new Paragraph({
    style,
    ...properties,
    children: setting.marks.block(node.data, [...before, ...setting.inlines(node.children)]),
  })
}
