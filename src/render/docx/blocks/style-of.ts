import type { Heading, NumberedParagraph, Paragraph, ParagraphRole, Section } from '../../../model/document.ts'

type Role = Section['role']

const headings: Readonly<Record<Heading['depth'], string>> = { 1: 'Title', 2: 'Heading1', 3: 'Heading2', 4: 'Heading3' }

const numbered: Readonly<Record<NumberedParagraph['level'], string>> = { 0: 'NumberedParagraph1', 1: 'NumberedParagraph2', 2: 'NumberedParagraph3' }

const byOwnRole: Readonly<Record<ParagraphRole, string>> = { 'annex-mark': 'AnnexMark', subtitle: 'Subtitle', letterhead: 'Letterhead', 'date-line': 'Date' }

const bySection: Readonly<Record<Role, string>> = {
  cover: 'Letter', front: 'BodyText', summary: 'Summary', body: 'BodyText', supplement: 'BodyText', annex: 'BodyText',
}

/** Names the style of a heading or a paragraph, in a section of some role. The summary's heading is in its box, and so not in the contents. */
export function styleOf(block: Heading | Paragraph | NumberedParagraph, role: Role): string {
  switch (block.type) {
    case 'heading': return role === 'summary' ? 'SummaryHeading' : headings[block.depth]
    case 'numberedParagraph': return numbered[block.level]
    case 'paragraph': return block.data?.role === undefined ? bySection[role] : byOwnRole[block.data.role]
  }
}
