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
import { type Memory, newestOf } from '../model/memory.ts'
import type {
  Citing,
  FilledBlock,
  FilledHeading,
  FilledNotes,
  FilledParagraph,
  FilledSection,
  FilledTable,
} from './filled.ts'
import { labelNotes } from './label-notes.ts'
import { type Cited, isCitedAgain, noteCited } from './note-cited.ts'
import type { BlockLabel, Numbered } from './number-blocks.ts'

/**
 * Lets each block say its words, now that every label is known. What comes out is complete: no renderer asks for
 * anything more. With a memory, a paragraph whose number stays, and the numbers of what it cites, is the same object;
 * and so is a section in which all blocks are.
 */
export function resolveBlocks(
  sections: readonly FilledSection[],
  numbered: Numbered,
  labels: Labels,
  memory: Memory,
): ReportRoot {
  const made = sections.map((section) => resolveSection(section, numbered, labels, memory))
  return { type: 'root', children: labelNotes(made, labels) }
}

function resolveSection({ role, blocks }: FilledSection, numbered: Numbered, labels: Labels, memory: Memory): Section {
  const resolved = blocks.flatMap((block) => resolveBlock(block, numbered, labels, memory))
  const notes = resolved.filter((block) => block.type === 'footnoteDefinition')
  const children = [...resolved.filter((block) => block.type !== 'footnoteDefinition'), ...notes]
  const newest = blocks[0] && memory(newestSection, blocks[0])
  const before = newest?.made
  if (before?.role === role && isSame(before.children, children)) return before
  const section: Section = { type: 'section', role, children }
  if (newest !== undefined) newest.made = section
  return section
}

const newestSection = newestOf<Section, [FilledBlock]>()

function isSame(before: readonly Block[], blocks: readonly Block[]): boolean {
  return before.length === blocks.length && before.every((block, index) => block === blocks[index])
}

function resolveBlock(
  block: FilledBlock,
  { numbering, labels: given }: Numbered,
  labels: Labels,
  memory: Memory,
): readonly Block[] {
  const label = given.get(block) ?? { number: 0, printed: '', cited: '' }
  switch (block.type) {
    case 'heading':
      return [memory(heading, block, label.printed)]
    case 'paragraph':
      return [paragraph(block, label, numbering, memory)]
    case 'table':
      return [table(block, labels.table(label.printed, block.title), block.rows(numbering))]
    case 'notes':
      return block.notes.map(note)
    case 'free':
      return block.make(numbering)
  }
}

function heading({ depth, subject, title }: FilledHeading, printed: string): Heading {
  return {
    type: 'heading',
    depth,
    data: { bookmark: bookmarkOf(subject), ...(printed !== '' && { label: printed }) },
    children: [...title],
  }
}

function paragraph(
  block: FilledParagraph,
  { number, printed }: BlockLabel,
  citing: Citing,
  memory: Memory,
): NumberedParagraph {
  const newest = memory(newestParagraph, block)
  const { made: before } = newest
  if (before?.made.number === number && before.made.label === printed && isCitedAgain(before.cited, citing))
    return before.made
  const { level, subject, sources, free, say } = block
  const cited: Cited[] = []
  const words = say(noteCited(citing, cited))
  const data = { bookmark: bookmarkOf(subject), ...(sources.length > 0 && { sources }), ...(free && { free }) }
  const made: NumberedParagraph = {
    type: 'numberedParagraph',
    level,
    number,
    label: printed,
    data,
    children: [...words],
  }
  newest.made = { made, cited }
  return made
}

const newestParagraph = newestOf<
  { readonly made: NumberedParagraph; readonly cited: readonly Cited[] },
  [FilledParagraph]
>()

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
