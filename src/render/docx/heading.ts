import { Paragraph, TextRun } from 'docx'
import type { Heading } from '../../model/document.ts'
import { numberedBy } from './numbered-by.ts'
import type { SectionSetting } from './setting.ts'

const styles: Readonly<Record<Heading['depth'], string>> = { 1: 'Title', 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' }

/** Sets a heading, numbered by Word. The summary's stands in its box and not in the contents; an annex has its number above its title. */
export function heading(node: Heading, setting: SectionSetting): Paragraph {
  const style = setting.role === 'summary' ? 'SummaryHeading' : styles[node.depth]
  const { properties, before } = numberedBy(node, style, setting)
  const lineBreak = setting.role === 'annex' && node.depth === 2 && node.data.label !== undefined ? [new TextRun({ break: 1 })] : []
  return new Paragraph({ style, ...properties, children: setting.marks.block(node.data, [...before, ...lineBreak, ...setting.inlines(node.children)]) })
}
