import type { Heading, NumberedParagraph, Paragraph, ParagraphRole, Section } from '../../../model/document.ts'

type Role = Section['role']

const headings: Readonly<Record<Heading['depth'], string>> = { 1: 'Title', 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' }

/**
 * Where a report is over, headings and paragraphs are counted apart: whoever puts an annex in finds its style in the
 * gallery.
 */
const headingsApart: Partial<Record<Role, Partial<Record<Heading['depth'], string>>>> = {
  annex: { 2: 'AnnexHeading' },
  supplement: { 2: 'SupplementHeading', 3: 'SupplementSubheading' },
}

const byOwnRole: Readonly<Record<ParagraphRole, string>> = {
  'annex-mark': 'AnnexMark',
  subtitle: 'Subtitle',
  letterhead: 'Letterhead',
  'date-line': 'Date',
}

const bySection: Readonly<Record<Role, string>> = {
  cover: 'Letter',
  front: 'BodyText',
  summary: 'Summary',
  body: 'BodyText',
  supplement: 'BodyText',
  annex: 'BodyText',
}

/**
 * Names the style of a heading or a paragraph, in a section of some role. The summary's heading is in its box, and so
 * not in the contents.
 */
export function styleOf(block: Heading | Paragraph | NumberedParagraph, role: Role): string {
  switch (block.type) {
    case 'heading':
      return role === 'summary' ? 'SummaryHeading' : (headingsApart[role]?.[block.depth] ?? headings[block.depth])
    case 'numberedParagraph':
      return `${role === 'supplement' ? 'Supplement' : 'Numbered'}Paragraph${block.level + 1}`
    case 'paragraph':
      return block.data?.role === undefined ? bySection[role] : byOwnRole[block.data.role]
  }
}
