import type { Block, Cell, Inline, NoteReference, Row } from './document.ts'

/** Lists the references to notes in a block or a piece of one, in reading order. */
export function noteReferencesIn(node: Block | Row | Cell | Inline): readonly NoteReference[] {
  if (node.type === 'footnoteReference') return [node]
  return 'children' in node ? node.children.flatMap((child: Block | Row | Cell | Inline) => noteReferencesIn(child)) : []
}
