import type { Element } from 'hast'
import { h } from 'hastscript'
import { blockElement } from './blocks/block-element.ts'
import { noteElements } from './blocks/note-elements.ts'
import { numberedElement } from './blocks/numbered-element.ts'
import { tableElement } from './blocks/table-element.ts'
import type { Group } from './groups-of.ts'
import type { Setting } from './setting.ts'

/** Sets a group of blocks as one element. */
export function groupElement(group: Group, setting: Setting): Element {
  switch (group.kind) {
    case 'block':
      return blockElement(group.block, setting)
    case 'paragraph':
      return numberedElement(group.paragraph, group.items, setting)
    case 'table':
      return tableElement(group.table, group.notes, setting)
    case 'notes':
      return h('div', { className: 'notes' }, ...noteElements(group.notes, setting))
  }
}
