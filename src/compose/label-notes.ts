import { visit } from 'unist-util-visit'
import type { Labels } from '../locales/define-locale.ts'
import type { NoteDefinition, NoteReference, Section } from '../model/document.ts'
import { groupBy } from '../model/grouping.ts'
import { noteReferencesIn } from '../model/note-references.ts'

/**
 * Gives notes their marks in the order in which they are referred to: figures through the report, letters through each
 * section's tables (United Nations Editorial Manual, footnotes). Wherever a note was written, it comes to stand last in
 * the section that refers to it first. A note that nothing printed refers to is left out: its heading was empty.
 */
export function labelNotes(sections: readonly Section[], labels: Labels): Section[] {
  const references = sections.map(referencesIn)
  const marks = new Map<string, Mark>()
  let figures = 0
  references.forEach((inSection, home) => {
    let letters = 0
    for (const [{ identifier }, inTable] of inSection)
      if (!marks.has(identifier))
        marks.set(identifier, { label: inTable ? labels.tableNote(++letters) : String(++figures), home })
  })
  const notes = notesByName(sections)
  const marksAt = groupBy(marks, ([, { home }]) => home)
  return sections.map((section, index) => {
    const own = (marksAt.get(index) ?? []).flatMap(([identifier]) => notes.get(identifier) ?? [])
    const blocks = section.children.filter((block) => block.type !== 'footnoteDefinition')
    return references[index]?.length === 0
      ? { ...section, children: blocks }
      : labelled({ ...section, children: [...blocks, ...own] }, marks)
  })
}

/** The label of a note, and the index of the section that it stands in. */
interface Mark {
  readonly label: string
  readonly home: number
}

function referencesIn(section: Section): readonly (readonly [NoteReference, boolean])[] {
  return section.children
    .filter((block) => block.type !== 'footnoteDefinition')
    .flatMap((block) => noteReferencesIn(block).map((reference) => [reference, block.type === 'table'] as const))
}

function notesByName(sections: readonly Section[]): ReadonlyMap<string, NoteDefinition> {
  const notes = sections.flatMap(({ children }) => children.filter((block) => block.type === 'footnoteDefinition'))
  return new Map(notes.map((note) => [note.identifier, note]))
}

/** Sets the labels in a copy. */
function labelled(section: Section, marks: ReadonlyMap<string, Mark>): Section {
  const copy = structuredClone(section)
  visit(copy, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      node.label = marks.get(node.identifier)?.label ?? ''
  })
  return copy
}
