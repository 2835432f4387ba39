import { toHtml } from 'hast-util-to-html'
import type { Block, BlockData, Section } from '../../model/document.ts'
import type { Bookmark } from '../../model/names.ts'
import { noteReferencesIn } from '../../model/note-references.ts'
import type { Report } from '../../model/report.ts'
import { groupElement } from './group-element.ts'
import { type Group, groupsOf } from './groups-of.ts'
import { type Setting, settingOf } from './setting.ts'

/** The HTML of a report in pieces that can be replaced one by one: an element each. */
export interface Pieces {
  readonly sections: readonly { readonly role: Section['role']; readonly keys: readonly string[] }[]
  /** By key: the bookmark of the piece, or for one without, its place in the report. */
  readonly html: ReadonlyMap<string, string>
  /** What was set, by its nodes: given to the next call, it spares what did not change from being set again. */
  readonly memory: ReadonlyMap<string, string>
}

/** Sets a report in pieces, as a release is set. */
export function piecesOf(report: Report, before: Pieces['memory'] = new Map()): Pieces {
  const setting = settingOf(report)
  const html = new Map<string, string>()
  const memory = new Map<string, string>()
  const set = (group: Group, otherwise: string): string => {
    const nodes = nodesIn(group)
    const [key, made] = [bookmarkIn(nodes) ?? otherwise, madeOf(nodes, setting)]
    const written = before.get(made) ?? toHtml(groupElement(group, setting))
    memory.set(made, written)
    html.set(key, written)
    return key
  }
  const sections = report.root.children.map((section, index) => ({
    role: section.role,
    keys: groupsOf(section).map((group, position) => set(group, `${index}.${position}`)),
  }))
  return { sections, html, memory }
}

function nodesIn(group: Group): readonly Block[] {
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
 * All that the HTML of nodes is made of: themselves, their anchors, and which of their marks are the first to call for
 * a note.
 */
function madeOf(nodes: readonly Block[], { anchors, calls }: Setting): string {
  const first = nodes
    .flatMap(noteReferencesIn)
    .filter((reference) => calls.get(reference.identifier) === reference)
    .map(({ identifier }) => identifier)
  return JSON.stringify([
    nodes,
    nodes.map((node) => (node.type === 'numberedParagraph' ? anchors.get(node.data.bookmark) : undefined)),
    first,
  ])
}
