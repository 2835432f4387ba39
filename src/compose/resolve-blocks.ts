import type { Phrase } from '../locales/claim.ts'
import type { Labels } from '../locales/define-locale.ts'
import { bookmarkOf } from '../model/bookmark-of.ts'
import type {
  Block,
  Heading,
  NoteDefinition,
  NumberedParagraph,
  ReportRoot,
  Section,
  Table,
} from '../model/document.ts'
import type { FilledBlock, FilledHeading, FilledNotes, FilledParagraph, FilledSection, FilledTable } from './filled.ts'
import { labelNotes } from './label-notes.ts'
import type { BlockLabel, Numbered } from './number-blocks.ts'

/**
 * Lets each block say its words, now that every label is known. What comes out is complete: no renderer asks for
 * anything more.
 */
export function resolveBlocks(sections: readonly FilledSection[], numbered: Numbered, labels: Labels): ReportRoot {
  const made = sections.map((section) => resolveSection(section, numbered, labels))
  return { type: 'root', children: labelNotes(made, labels) }
}

function resolveSection({ role, blocks }: FilledSection, numbered: Numbered, labels: Labels): Section {
  const resolved = blocks.flatMap((block) => resolveBlock(block, numbered, labels))
  const notes = resolved.filter((block) => block.type === 'footnoteDefinition')
  return {
    type: 'section',
    role,
    children: [...resolved.filter((block) => block.type !== 'footnoteDefinition'), ...notes],
  }
}

function resolveBlock(block: FilledBlock, { numbering, labels: given }: Numbered, labels: Labels): readonly Block[] {
  const label = given.get(block) ?? { number: 0, printed: '', cited: '' }
  switch (block.type) {
    case 'heading':
      return [heading(block, label)]
    case 'paragraph':
      return [paragraph(block, label, block.say(numbering))]
    case 'table':
      return [table(block, labels.table(label.printed, block.title), block.rows(numbering))]
    case 'notes':
      return block.notes.map(note)
    case 'free':
      return block.make(numbering)
  }
}

function heading({ depth, subject, title }: FilledHeading, { printed }: BlockLabel): Heading {
  return {
    type: 'heading',
    depth,
    data: { bookmark: bookmarkOf(subject), ...(printed !== '' && { label: printed }) },
    children: [...title],
  }
}

function paragraph(
  { level, subject, sources, free }: FilledParagraph,
  { number, printed }: BlockLabel,
  words: Phrase,
): NumberedParagraph {
  const data = { bookmark: bookmarkOf(subject), ...(sources.length > 0 && { sources }), ...(free && { free }) }
  return { type: 'numberedParagraph', level, number, label: printed, data, children: [...words] }
}

function table(
  { subject, description, matrix, key }: FilledTable,
  caption: string,
  rows: ReturnType<FilledTable['rows']>,
): Table {
  const data = {
    bookmark: bookmarkOf(subject),
    caption,
    description,
    ...(matrix && { matrix }),
    ...(key && { key }),
  }
  return { type: 'table', data, children: [...rows] }
}

function note({ identifier, text }: FilledNotes['notes'][number]): NoteDefinition {
  return { type: 'footnoteDefinition', identifier, label: '', children: [{ type: 'paragraph', children: [...text] }] }
}
