import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Section } from '../../model/document.ts'
import { type BlockGroup, blockGroups } from './block-groups.ts'
import { blockElement } from './blocks/block-element.ts'
import { noteElements } from './blocks/note-elements.ts'
import { numberedElement } from './blocks/numbered-element.ts'
import { tableElement } from './blocks/table-element.ts'
import type { HtmlContext } from './html-context.ts'

/** Sets a section. Its class is its role, by which the styles put a summary in a box, and annexes on a new page. */
export function sectionElement(section: Section, context: HtmlContext): Element {
  return h('section', { className: section.role }, ...blockGroups(section).map((group) => groupElement(group, context)))
}

/** Sets a group of blocks as one element. */
export function groupElement(group: BlockGroup, context: HtmlContext): Element {
  switch (group.kind) {
    case 'block':
      return blockElement(group.block, context)
    case 'paragraph':
      return numberedElement(group.paragraph, group.items, context)
    case 'table':
      return tableElement(group.table, group.notes, context)
    case 'notes':
      return h('div', { className: 'notes' }, ...noteElements(group.notes, context))
  }
}
