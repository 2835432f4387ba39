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
import type { Draft, HeadingDraft, NotesDraft, ParagraphDraft, SectionDraft, TableDraft } from './draft.ts'
import { labelNotes } from './label-notes.ts'
import type { Label, Numbered } from './number-drafts.ts'

/**
 * Lets each block say its words, now that every label is known. What comes out is complete: no renderer asks for
 * anything more.
 */
export function resolveDrafts(sections: readonly SectionDraft[], numbered: Numbered, labels: Labels): ReportRoot {
  const made = sections.map((section) => resolveSection(section, numbered, labels))
  return { type: 'root', children: labelNotes(made, labels) }
}

function resolveSection({ role, drafts }: SectionDraft, numbered: Numbered, labels: Labels): Section {
  const blocks = drafts.flatMap((draft) => resolveDraft(draft, numbered, labels))
  const notes = blocks.filter((block) => block.type === 'footnoteDefinition')
  return {
    type: 'section',
    role,
    children: [...blocks.filter((block) => block.type !== 'footnoteDefinition'), ...notes],
  }
}

function resolveDraft(draft: Draft, { numbering, labels: given }: Numbered, labels: Labels): readonly Block[] {
  const label = given.get(draft) ?? { number: 0, printed: '', cited: '' }
  switch (draft.type) {
    case 'heading':
      return [heading(draft, label)]
    case 'paragraph':
      return [paragraph(draft, label, draft.say(numbering))]
    case 'table':
      return [table(draft, labels.table(label.printed, draft.title), draft.rows(numbering))]
    case 'notes':
      return draft.notes.map(note)
    case 'free':
      return draft.make(numbering)
  }
}

function heading({ depth, subject, title }: HeadingDraft, { printed }: Label): Heading {
  return {
    type: 'heading',
    depth,
    data: { bookmark: bookmarkOf(subject), ...(printed !== '' && { label: printed }) },
    children: [...title],
  }
}

function paragraph(
  { level, subject, sources, free }: ParagraphDraft,
  { number, printed }: Label,
  words: Phrase,
): NumberedParagraph {
  const data = { bookmark: bookmarkOf(subject), ...(sources.length > 0 && { sources }), ...(free && { free }) }
  return { type: 'numberedParagraph', level, number, label: printed, data, children: [...words] }
}

function table(
  { subject, description, widths }: TableDraft,
  caption: string,
  rows: ReturnType<TableDraft['rows']>,
): Table {
  return { type: 'table', data: { bookmark: bookmarkOf(subject), caption, description, widths }, children: [...rows] }
}

function note({ identifier, text }: NotesDraft['notes'][number]): NoteDefinition {
  return { type: 'footnoteDefinition', identifier, label: '', children: [{ type: 'paragraph', children: [...text] }] }
}
