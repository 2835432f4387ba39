import { toHtml } from 'hast-util-to-html'
import type { Block, BlockData, NoteReference, Section } from '../../model/document.ts'
import type { Bookmark } from '../../model/names.ts'
import { noteReferencesIn } from '../../model/note-references.ts'
import type { Report } from '../../model/report.ts'
import { type BlockGroup, blockGroups } from './block-groups.ts'
import { type HtmlContext, htmlContextOf } from './html-context.ts'
import { groupElement } from './section-element.ts'

/** The HTML of a report, in pieces that can be replaced one by one. Each piece is one element. */
export interface ReportPieces {
  /** The keys of the pieces in their order, by section. */
  readonly sections: readonly { readonly role: Section['role']; readonly keys: readonly string[] }[]
  /** The HTML by key. The key is the bookmark of the piece, or its place in the report if it has none. */
  readonly html: ReadonlyMap<string, string>
  /** The pieces by what they were made from. Given to the next call, it saves setting again what has not changed. */
  readonly memory: PieceMemory
}

/** Pieces by their first block, which is often the very same in the next draft; and by all that they were made from. */
interface PieceMemory {
  readonly byBlock: ReadonlyMap<Block, Piece>
  readonly byMatter: ReadonlyMap<string, Piece>
}

/** A piece, the blocks that it was made from, and what else went into it. */
interface Piece {
  readonly html: string
  readonly nodes: readonly Block[]
  readonly references: readonly NoteReference[]
  readonly around: string
  /** All of that in writing: two pieces with the same matter are the same. */
  readonly matter: string
}

const nothing: PieceMemory = { byBlock: new Map(), byMatter: new Map() }

/** Sets a report in pieces. The HTML of each is the same as in a release. */
export function piecesOf(report: Report, before: PieceMemory = nothing): ReportPieces {
  const context = htmlContextOf(report)
  const html = new Map<string, string>()
  const [byBlock, byMatter] = [new Map<Block, Piece>(), new Map<string, Piece>()]
  const set = (group: BlockGroup, otherwise: string): string => {
    const piece = pieceOf(group, context, before)
    const [first] = piece.nodes
    if (first !== undefined) byBlock.set(first, piece)
    byMatter.set(piece.matter, piece)
    const key = bookmarkIn(piece.nodes) ?? otherwise
    html.set(key, piece.html)
    return key
  }
  const sections = report.root.children.map((section, index) => ({
    role: section.role,
    keys: blockGroups(section).map((group, position) => set(group, `${index}.${position}`)),
  }))
  return { sections, html, memory: { byBlock, byMatter } }
}

function pieceOf(group: BlockGroup, context: HtmlContext, before: PieceMemory): Piece {
  const nodes = nodesIn(group)
  const same = nodes[0] && before.byBlock.get(nodes[0])
  if (same !== undefined && isSame(nodes, same.nodes) && same.around === aroundOf(nodes, same.references, context))
    return same
  const references = nodes.flatMap(noteReferencesIn)
  const around = aroundOf(nodes, references, context)
  const matter = matterOf(nodes, around)
  const html = before.byMatter.get(matter)?.html ?? toHtml(groupElement(group, context))
  return { nodes, references, around, matter, html }
}

function isSame(nodes: readonly Block[], before: readonly Block[]): boolean {
  return nodes.length === before.length && nodes.every((node, index) => node === before[index])
}

function nodesIn(group: BlockGroup): readonly Block[] {
  switch (group.kind) {
    case 'block':
      return [group.block]
    case 'paragraph':
      return [group.paragraph, ...group.items]
    case 'table':
      return [group.table, ...group.notes]
    case 'notes':
      return group.notes
  }
}

function bookmarkIn([first]: readonly Block[]): Bookmark | undefined {
  const data: BlockData = first !== undefined && 'data' in first ? (first.data ?? {}) : {}
  return data.bookmark
}

/**
 * Writes down what the HTML of nodes depends on beside them: their anchors, and which of their references is the first
 * to its note.
 */
function aroundOf(
  nodes: readonly Block[],
  references: readonly NoteReference[],
  { anchors, calls }: HtmlContext,
): string {
  const labels = nodes.map((node) => (node.type === 'numberedParagraph' ? anchors.get(node.data.bookmark) : undefined))
  const first = references.filter((reference) => calls.get(reference.identifier) === reference)
  return [...labels, '', ...first.map(({ identifier }) => identifier)].join(' ')
}

/** Writes down everything that the HTML depends on; not where the words of the nodes were written. */
function matterOf(nodes: readonly Block[], around: string): string {
  return JSON.stringify([nodes, around], (key, value) => (key === 'stretches' ? undefined : value))
}
