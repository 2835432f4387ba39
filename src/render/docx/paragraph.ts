import { Paragraph } from 'docx'
import type { Paragraph as Node, ParagraphRole, Section } from '../../model/document.ts'
import type { SectionSetting } from './setting.ts'

const roleStyles: Readonly<Record<ParagraphRole, string>> = { 'annex-mark': 'AnnexMark', subtitle: 'Subtitle', letterhead: 'Letterhead', 'date-line': 'Date' }

const sectionStyles: Readonly<Record<Section['role'], string>> = {
  cover: 'Letter', front: 'BodyText', summary: 'Summary', body: 'BodyText', supplement: 'BodyText', annex: 'BodyText',
}

/** Sets a paragraph without a number, in the style of its role or else of its section. */
export function paragraph(node: Node, setting: SectionSetting): Paragraph {
  const style = node.data?.role === undefined ? sectionStyles[setting.role] : roleStyles[node.data.role]
  return new Paragraph({ style, children: setting.marks.block(node.data, setting.inlines(node.children)) })
}
