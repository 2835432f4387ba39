import type {
  Heading,
  HeadingRole,
  NumberedParagraph,
  Paragraph,
  ParagraphRole,
  Section,
} from '../../../model/document.ts'

const headings: Readonly<Record<Heading['depth'], string>> = { 1: 'Title', 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' }

/**
 * Annexes and supplement count their headings apart from those of the report, and so have styles of their own. Whoever
 * adds an annex finds its style in Word's gallery.
 */
const headingsApart: Partial<Record<Section['role'], Partial<Record<Heading['depth'], string>>>> = {
  annex: { 2: 'AnnexHeading' },
  supplement: { 2: 'SupplementHeading', 3: 'SupplementSubheading' },
}

const headingsByRole: Readonly<Record<HeadingRole, string>> = {
  'cover-title': 'CoverTitle',
  'annex-mark': 'AnnexMark',
}

const byOwnRole: Readonly<Record<ParagraphRole, string>> = {
  marking: 'Marking',
  subtitle: 'Subtitle',
  letterhead: 'Letterhead',
  'date-line': 'Date',
  subhead: 'Subhead',
}

const bySection: Readonly<Record<Section['role'], string>> = {
  cover: 'Letter',
  front: 'BodyText',
  summary: 'Summary',
  body: 'BodyText',
  supplement: 'BodyText',
  annex: 'BodyText',
}

/**
 * Names the style of a heading or a paragraph in a section of a role. The heading of the summary stands in its box, and
 * so not in the contents.
 */
export function styleOf(block: Heading | Paragraph | NumberedParagraph, role: Section['role']): string {
  switch (block.type) {
    case 'heading':
      if (block.data.role !== undefined) return headingsByRole[block.data.role]
      return role === 'summary' ? 'SummaryHeading' : (headingsApart[role]?.[block.depth] ?? headings[block.depth])
    case 'numberedParagraph':
      return `${role === 'supplement' ? 'Supplement' : 'Numbered'}Paragraph${block.level + 1}`
    case 'paragraph':
      return block.data?.role === undefined ? bySection[role] : byOwnRole[block.data.role]
  }
}
