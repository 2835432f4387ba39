import { Paragraph } from 'docx'
import type { Signature } from '../../../model/document.ts'
import type { SectionSetting } from '../setting.ts'

/** Sets name and office at the far side of the page, kept together; the first line leaves room above to sign. */
export function signature(node: Signature, setting: SectionSetting): Paragraph[] {
  return node.children.map(
    (line, index) =>
      new Paragraph({
        style: 'Signature',
        ...(index === 0 ? { spacing: { before: 960 } } : {}),
        children: setting.marks.block(line.data, setting.inlines(line.children)),
      }),
  )
}
