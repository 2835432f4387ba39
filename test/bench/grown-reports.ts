import { sources } from '../../src/locales/en/sources.ts'
import type { Block, Heading, NoteDefinition, NumberedParagraph, Table } from '../../src/model/document.ts'
import type { Report } from '../../src/model/report.ts'
import { chanceFrom } from './chance.ts'
import { clause } from './words.ts'

/** A report of which one part is as large as is asked for. */
export interface GrownReport {
  /** What the part is counted in. */
  readonly unit: 'words' | 'letters' | 'paragraphs' | 'rows'
  /** The smallest size that is timed. */
  readonly from: number
  readonly of: (size: number) => Report
}

/** The parts of a report that may grow without bound. */
export const grownReports: Readonly<Record<string, GrownReport>> = {
  title: { unit: 'words', from: 4000, of: (size) => report([title(wordsOf(size)), ...paragraphs(100)], wordsOf(size)) },
  heading: { unit: 'words', from: 4000, of: (size) => report([heading('long', wordsOf(size)), ...paragraphs(10)]) },
  word: { unit: 'letters', from: 8000, of: (size) => report([paragraph('p', letters(size))]) },
  paragraph: { unit: 'words', from: 8000, of: (size) => report([paragraph('p', wordsOf(size))]) },
  cell: { unit: 'words', from: 8000, of: (size) => report([table([wordsOf(size)])]) },
  'word in a cell': { unit: 'letters', from: 8000, of: (size) => report([table([letters(size)])]) },
  table: { unit: 'rows', from: 500, of: (size) => report([table(Array.from({ length: size }, () => wordsOf(10)))]) },
  note: { unit: 'words', from: 8000, of: (size) => report([noted('p', 'n'), note('n', wordsOf(size))]) },
  notes: { unit: 'paragraphs', from: 500, of: (size) => report(withNotes(size)) },
  section: { unit: 'paragraphs', from: 500, of: (size) => report(paragraphs(size)) },
}

function report(blocks: readonly Block[], name = 'A report'): Report {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading' && block.depth > 1)
  const entries = headings.map((block) => ({ bookmark: block.data.bookmark, depth: 2, label: 'I.', text: name }))
  const contents: Block = { type: 'contents', title: 'Contents', page: 'Page', entries }
  return {
    root: { type: 'root', children: [{ type: 'section', role: 'body', children: [contents, ...blocks] }] },
    furniture: {
      continued: '(continued)',
      backToText: 'Back to the text',
      draft: 'Draft',
      symbol: 'Symbol',
      sources,
      note: 'Note',
      letter: { open: '(', close: ')' },
    },
    meta: {
      edition: 'everyone',
      language: 'en',
      direction: 'ltr',
      title: name,
      author: name,
      date: '2008-06-15',
      version: '0.1.0',
      digest: '',
    },
  }
}

function wordsOf(count: number): string {
  const chance = chanceFrom(count)
  const words: string[] = []
  while (words.length < count) words.push(...clause(chance).split(' '))
  return words.slice(0, count).join(' ')
}

function letters(count: number): string {
  return wordsOf(count)
    .replace(/[^a-z]/g, '')
    .slice(0, count)
}

function title(value: string): Heading {
  return { type: 'heading', depth: 1, data: { bookmark: 'title' }, children: [{ type: 'text', value }] }
}

function heading(bookmark: string, value: string): Heading {
  return { type: 'heading', depth: 2, data: { bookmark, label: 'I.' }, children: [{ type: 'text', value }] }
}

function paragraphs(count: number): readonly NumberedParagraph[] {
  const chance = chanceFrom(count)
  return Array.from({ length: count }, (_, index) => paragraph(`p${index}`, clause(chance)))
}

function paragraph(bookmark: string, value: string): NumberedParagraph {
  const children: NumberedParagraph['children'] = [{ type: 'text', value }]
  return { type: 'numberedParagraph', level: 0, number: 1, label: '1.', data: { bookmark }, children }
}

function noted(bookmark: string, identifier: string): NumberedParagraph {
  const plain = paragraph(bookmark, 'A paragraph.')
  return { ...plain, children: [...plain.children, { type: 'footnoteReference', identifier, label: '1' }] }
}

function note(identifier: string, value: string): NoteDefinition {
  const children: NoteDefinition['children'] = [{ type: 'paragraph', children: [{ type: 'text', value }] }]
  return { type: 'footnoteDefinition', identifier, label: '1', children }
}

function withNotes(count: number): readonly Block[] {
  const numbers = Array.from({ length: count }, (_, index) => `n${index}`)
  return [...numbers.map((id) => noted(`p${id}`, id)), ...numbers.map((id) => note(id, wordsOf(10)))]
}

function table(cells: readonly string[]): Table {
  const row = (value: string): Table['children'][number] => ({
    type: 'tableRow',
    children: ['A', value].map((text) => ({ type: 'tableCell', children: [{ type: 'text', value: text }] })),
  })
  return {
    type: 'table',
    data: { bookmark: 't', caption: 'Table 1. Meetings', description: '' },
    children: ['Head', ...cells].map(row),
  }
}
