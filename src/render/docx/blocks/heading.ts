import { Paragraph, TextRun } from 'docx'
import type { Heading } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'
import { numberedBy } from './numbered-by.ts'
import { styleOf } from './style-of.ts'

/** Sets a heading, numbered by Word. An annex has its number on a line of its own, above its title. */
export function heading(node: Heading, setting: SectionSetting): Paragraph {
  const style = styleOf(node, setting.role)
  const { properties, before } = numberedBy(node, style, setting)
  const lineBreak = setting.role === 'annex' && node.depth === 2 && node.data.label !== undefined ? [new TextRun({ break: 1 })] : []
  return new Paragraph({ style, ...properties, children: setting.marks.block(node.data, [...before, ...lineBreak, ...setting.inlines(node.children)]) })
}
