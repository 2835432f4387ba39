import { visit } from 'unist-util-visit'
import type { Labels } from '../locales/define-locale.ts'
import type { NoteReference, Section } from '../model/document.ts'
import { noteReferencesIn } from '../model/note-references.ts'

/**
 * Gives notes their marks in the order in which they are referred to: figures through the body, letters through each
 * section's tables (United Nations Editorial Manual, footnotes). A note that nothing refers to is left out.
 */
export function labelNotes(sections: readonly Section[], labels: Labels): Section[] {
  let figures = 0
  return sections.map((section) => {
    const marks = new Map<string, string>()
    const letters = new Set<string>()
    for (const [reference, inTable] of referencesIn(section)) {
      if (marks.has(reference.identifier)) continue
      if (inTable) letters.add(reference.identifier)
      marks.set(reference.identifier, inTable ? labels.tableNote(letters.size) : String(++figures))
    }
    return mark(section, marks)
  })
}

function referencesIn(section: Section): readonly (readonly [NoteReference, boolean])[] {
  return section.children.flatMap((block) =>
    noteReferencesIn(block).map((reference) => [reference, block.type === 'table'] as const),
  )
}

function mark(section: Section, marks: ReadonlyMap<string, string>): Section {
  if (marks.size === 0)
    return { ...section, children: section.children.filter((block) => block.type !== 'footnoteDefinition') }
  const labelled = structuredClone(section)
  visit(labelled, (node) => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition')
      node.label = marks.get(node.identifier) ?? ''
  })
  return {
    ...labelled,
    children: labelled.children.filter((block) => block.type !== 'footnoteDefinition' || marks.has(block.identifier)),
  }
}
