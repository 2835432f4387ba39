import type { Node } from 'mdast'
import type { NoteReference } from './document.ts'

/**
 * Lists the references to notes in a part of the document, in their order. By hand, for every stage asks this of every
 * block: the general visitor takes five times as long.
 */
export function noteReferencesIn(node: Node): readonly NoteReference[] {
  const found: NoteReference[] = []
  gather(node, found)
  return found
}

function gather(node: Node, found: NoteReference[]): void {
  if (isReference(node)) found.push(node)
  else if ('children' in node && Array.isArray(node.children)) for (const child of node.children) gather(child, found)
}

function isReference(node: Node): node is NoteReference {
  return node.type === 'footnoteReference'
}

/**
 * Lists the identifiers of the notes that a part of the document calls for, each once, in the order of the first calls.
 */
export function notesCalledIn(node: Node): readonly string[] {
  return [...new Set(noteReferencesIn(node).map(({ identifier }) => identifier))]
}
