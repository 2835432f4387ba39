import type { Block, NoteDefinition, NumberedParagraph, Section, Table } from '../../model/document.ts'
import { notesCalledIn } from '../../model/note-references.ts'

/** Blocks that are set as one element. In the living draft they are replaced together. */
export type BlockGroup =
  | { readonly kind: 'block'; readonly block: Exclude<Block, NumberedParagraph | NoteDefinition | Table> }
  | { readonly kind: 'paragraph'; readonly paragraph: NumberedParagraph; readonly items: readonly NumberedParagraph[] }
  | { readonly kind: 'table'; readonly table: Table; readonly notes: readonly NoteDefinition[] }
  | { readonly kind: 'notes'; readonly notes: readonly NoteDefinition[] }

/**
 * Groups the blocks of a section: items with their paragraph, and notes with the table that refers to them. The other
 * notes stand last.
 */
export function blockGroups({ children }: Section): readonly BlockGroup[] {
  const definitions = children.filter((block) => block.type === 'footnoteDefinition')
  const tabled = new Set(children.flatMap((block) => (block.type === 'table' ? notesCalledIn(block) : [])))
  const others = definitions.filter(({ identifier }) => !tabled.has(identifier))
  const groups = children.flatMap((block, index) => groupAt(block, index, children, definitions))
  return others.length === 0 ? groups : [...groups, { kind: 'notes', notes: others }]
}

function groupAt(
  block: Block,
  index: number,
  children: readonly Block[],
  definitions: readonly NoteDefinition[],
): readonly BlockGroup[] {
  switch (block.type) {
    case 'footnoteDefinition':
      return []
    case 'table':
      return [
        {
          kind: 'table',
          table: block,
          notes: notesCalledIn(block).flatMap(
            (identifier) => definitions.find((note) => note.identifier === identifier) ?? [],
          ),
        },
      ]
    case 'numberedParagraph':
      return isItemOfOther(block, children[index - 1])
        ? []
        : [{ kind: 'paragraph', paragraph: block, items: itemsAfter(index, children) }]
    case 'heading':
    case 'paragraph':
    case 'columnList':
    case 'contents':
    case 'masthead':
    case 'signature':
      return [{ kind: 'block', block }]
  }
}

function isItemOfOther(block: NumberedParagraph, before: Block | undefined): boolean {
  return block.level > 0 && before?.type === 'numberedParagraph'
}

function itemsAfter(index: number, children: readonly Block[]): readonly NumberedParagraph[] {
  const next = children[index + 1]
  return next?.type === 'numberedParagraph' && next.level > 0 ? [next, ...itemsAfter(index + 1, children)] : []
}
