import { toString as wordsOf } from 'mdast-util-to-string'
import type { Labels } from '../locales/define-locale.ts'
import type { Block, Inline, NoteDefinition, NoteReference, Section } from '../model/document.ts'
import { groupBy } from '../model/grouping.ts'
import { noteReferencesIn } from '../model/note-references.ts'

/**
 * Gives notes their marks in the order in which they are referred to: figures through the report, letters through each
 * section's tables (United Nations Editorial Manual, footnotes). Notes of a table that say the same are one. Wherever
 * a note was written, it comes to stand last in the section that refers to it first. A note that nothing printed refers
 * to is left out: its heading was empty.
 */
export function labelNotes(sections: readonly Section[], labels: Labels): Section[] {
  const notes = notesByName(sections)
  const once = sections.map((section) => withNotesOnce(section, notes))
  const references = once.map(referencesIn)
  const marks = new Map<string, Mark>()
  let figures = 0
  references.forEach((inSection, home) => {
    let letters = 0
    for (const [{ identifier }, inTable] of inSection)
      if (!marks.has(identifier))
        marks.set(identifier, { label: inTable ? labels.tableNote(++letters) : String(++figures), home })
  })
  const marksAt = groupBy(marks, ([, { home }]) => home)
  return once.map((section, index) => {
    const own = (marksAt.get(index) ?? []).flatMap(([identifier]) => notes.get(identifier) ?? [])
    if (references[index]?.length === 0) return withoutNotes(section)
    const blocks = section.children.filter((block) => block.type !== 'footnoteDefinition')
    return labelled({ ...section, children: [...blocks, ...own] }, marks)
  })
}

/** The label of a note, and the index of the section that it stands in. */
interface Mark {
  readonly label: string
  readonly home: number
}

type Notes = ReadonlyMap<string, NoteDefinition>

/** Lets the tables of a section refer to the first of the notes that say the same, and each cell to each note once. */
function withNotesOnce(section: Section, notes: Notes): Section {
  if (section.children.every(({ type }) => type !== 'table')) return section
  return { ...section, children: section.children.map((block) => tableWithNotesOnce(block, notes)) }
}

function withoutNotes(section: Section): Section {
  const blocks = section.children.filter((block) => block.type !== 'footnoteDefinition')
  return blocks.length === section.children.length ? section : { ...section, children: blocks }
}

function tableWithNotesOnce(block: Block, notes: Notes): Block {
  if (block.type !== 'table' || noteReferencesIn(block).length === 0) return block
  const said = (identifier: string): string => wordsOf(notes.get(identifier)) || identifier
  const firsts = new Map<string, string>()
  for (const { identifier } of noteReferencesIn(block))
    if (!firsts.has(said(identifier))) firsts.set(said(identifier), identifier)
  const children = block.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: callingOnce(cell.children, said, firsts) })),
  }))
  return { ...block, children }
}

function callingOnce(
  children: readonly Inline[],
  said: (identifier: string) => string,
  firsts: ReadonlyMap<string, string>,
): Inline[] {
  const called = new Set<string>()
  return children.flatMap((child): readonly Inline[] => {
    if (child.type !== 'footnoteReference') return [child]
    const identifier = firsts.get(said(child.identifier)) ?? child.identifier
    return !called.has(identifier) && called.add(identifier) ? [{ ...child, identifier }] : []
  })
}

function referencesIn(section: Section): readonly (readonly [NoteReference, boolean])[] {
  return section.children
    .filter((block) => block.type !== 'footnoteDefinition')
    .flatMap((block) => noteReferencesIn(block).map((reference) => [reference, block.type === 'table'] as const))
}

function notesByName(sections: readonly Section[]): Notes {
  const notes = sections.flatMap(({ children }) => children.filter((block) => block.type === 'footnoteDefinition'))
  return new Map(notes.map((note) => [note.identifier, note]))
}

/** Sets the labels in a copy. The texts that its words were written in stay the same objects: so they are known. */
function labelled<Kind extends object>(node: Kind, marks: ReadonlyMap<string, Mark>): Kind {
  const children = 'children' in node && Array.isArray(node.children) ? node.children : undefined
  return {
    ...node,
    ...(isNote(node) && { label: marks.get(node.identifier)?.label ?? '' }),
    ...(children && { children: children.map((child: object) => labelled(child, marks)) }),
  }
}

function isNote(node: object): node is NoteReference | NoteDefinition {
  return 'type' in node && (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
}
