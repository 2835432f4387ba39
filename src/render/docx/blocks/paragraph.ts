import { Paragraph } from 'docx'
import type { Paragraph as Node } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'
import { styleOf } from './style-of.ts'

/** Sets a paragraph without a number. */
export function paragraph(node: Node, setting: SectionSetting): Paragraph {
  return new Paragraph({
    style: styleOf(node, setting.role),
    children: setting.marks.block(node.data, setting.inlines(node.children)),
  })
}
