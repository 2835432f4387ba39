import { toHtml } from 'hast-util-to-html'
import type { Block, BlockData, Section } from '../../model/document.ts'
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
  /** The HTML by what it was made from. Given to the next call, it saves setting again what has not changed. */
  readonly memory: ReadonlyMap<string, string>
}

/** Sets a report in pieces. The HTML of each is the same as in a release. */
export function piecesOf(report: Report, before: ReportPieces['memory'] = new Map()): ReportPieces {
  const context = htmlContextOf(report)
  const html = new Map<string, string>()
  const memory = new Map<string, string>()
  const set = (group: BlockGroup, otherwise: string): string => {
    const nodes = nodesIn(group)
    const [key, made] = [bookmarkIn(nodes) ?? otherwise, madeOf(nodes, context)]
    const written = before.get(made) ?? toHtml(groupElement(group, context))
    memory.set(made, written)
    html.set(key, written)
    return key
  }
  const sections = report.root.children.map((section, index) => ({
    role: section.role,
    keys: blockGroups(section).map((group, position) => set(group, `${index}.${position}`)),
  }))
  return { sections, html, memory }
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
 * Writes down everything that the HTML of nodes depends on: the nodes, their anchors, and which of their references is
 * the first to its note; not where their words were written.
 */
function madeOf(nodes: readonly Block[], { anchors, calls }: HtmlContext): string {
  const first = nodes
    .flatMap(noteReferencesIn)
    .filter((reference) => calls.get(reference.identifier) === reference)
    .map(({ identifier }) => identifier)
  const labels = nodes.map((node) => (node.type === 'numberedParagraph' ? anchors.get(node.data.bookmark) : undefined))
  return JSON.stringify([nodes, labels, first], (key, value) => (key === 'stretches' ? undefined : value))
}
