import { FootnoteReferenceRun, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { Inline, ReportRoot, Section } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { noteReferencesIn } from '../../../model/note-references.ts'
import type { TableNotes } from '../tables/table-notes.ts'
import { field } from '../xml/word-field.ts'

/** The notes at the foot of pages. */
export interface Footnotes {
  readonly has: (identifier: string) => boolean
  /** Word's number of a note: from 1, in the order in which the notes are first referred to. */
  readonly numberOf: (identifier: string) => number
  /** Tells whether a reference is the first to its note. It must be a node of the report itself, not a copy. */
  readonly isFirst: (reference: { readonly identifier: string }) => boolean
  /** The bookmark of the first reference to a note; undefined for a note that is referred to once. */
  readonly bookmarkOf: (identifier: string) => Bookmark | undefined
}

/** Numbers the notes of a report that stand at the foot of pages, all but those of tables. */
export function footnotesOf(root: ReportRoot, tableNotes: TableNotes): Footnotes {
  const numbers = numbersIn(root, tableNotes)
  const references = noteReferencesIn(root).filter(({ identifier }) => numbers.has(identifier))
  const firsts = new Map(references.toReversed().map((reference) => [reference.identifier, reference]))
  const isFirst: Footnotes['isFirst'] = (reference) => firsts.get(reference.identifier) === reference
  const repeated = new Set(references.filter((one) => !isFirst(one)).map(({ identifier }) => identifier))
  const numberOf = (identifier: string): number => {
    const number = numbers.get(identifier)
    if (number === undefined) throw new Error(`Cannot number the note \`${identifier}\`, expected one of the report`)
    return number
  }
  return {
    has: (identifier) => numbers.has(identifier),
    numberOf,
    isFirst,
    bookmarkOf: (identifier) => (repeated.has(identifier) ? `note_${numberOf(identifier)}` : undefined),
  }
}

/** A note that nothing refers to is numbered where it stands. */
function numbersIn(root: ReportRoot, tableNotes: TableNotes): ReadonlyMap<string, number> {
  const identifiers = root.children
    .flatMap(({ children }) => children)
    .flatMap((block) => [...noteReferencesIn(block), ...(block.type === 'footnoteDefinition' ? [block] : [])])
    .map(({ identifier }) => identifier)
  const atTheFoot = [...new Set(identifiers)].filter((identifier) => !tableNotes.has(identifier))
  return new Map(atTheFoot.map((identifier, index) => [identifier, index + 1]))
}

/** A note as docx takes it: its number and its paragraphs. */
export type SetFootnote = readonly [number: number, note: { readonly children: readonly Paragraph[] }]

/** Sets the notes of a section that stand at the foot of pages; Word puts each on the page that refers to it. */
export function setFootnotes(
  { children }: Section,
  footnotes: Footnotes,
  inlines: (children: readonly Inline[]) => ParagraphChild[],
): readonly SetFootnote[] {
  const notes = children.filter((block) => block.type === 'footnoteDefinition')
  return notes
    .filter(({ identifier }) => footnotes.has(identifier))
    .map((note) => {
      const paragraphs = note.children.map((paragraph, index) => {
        const before = index === 0 ? [new TextRun({ children: [new Tab()] })] : []
        return new Paragraph({ style: 'FootnoteText', children: [...before, ...inlines(paragraph.children)] })
      })
      return [footnotes.numberOf(note.identifier), { children: paragraphs }]
    })
}

/** What the reference to a note is set with. */
interface ReferenceContext {
  readonly footnotes: Footnotes
  readonly bookmark: (name: Bookmark, children: readonly ParagraphChild[]) => ParagraphChild[]
  readonly words: (text: string, looks: { readonly style: string }) => TextRun[]
}

/**
 * Sets a reference to a note at the foot of a page. Word takes one mark for each note; where a note is referred to
 * again, a field repeats the number of the first mark, which then has a bookmark.
 */
export function setFootnoteReference(
  reference: { readonly identifier: string },
  label: string,
  { footnotes, bookmark, words }: ReferenceContext,
): ParagraphChild[] {
  const name = footnotes.bookmarkOf(reference.identifier)
  const mark = new FootnoteReferenceRun(footnotes.numberOf(reference.identifier))
  if (name === undefined) return [mark]
  if (footnotes.isFirst(reference)) return bookmark(name, [mark])
  return field(`NOTEREF ${name} \\f \\h`, [...words(label, { style: 'FootnoteReference' })])
}
