import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Cell, NoteDefinition, Row, Table } from '../../../model/document.ts'
import { inlineNodes } from '../inline-nodes.ts'
import type { Setting } from '../setting.ts'
import { noteElements } from './note-elements.ts'
import { sourcesElement } from './sources-element.ts'

/**
 * Sets a table, in a frame that can be scrolled where the table is wider than the page, with the notes that it calls
 * for below it.
 */
export function tableElement(table: Table, notes: readonly NoteDefinition[], setting: Setting): Element {
  const { bookmark, caption, description, sources } = table.data
  const [head, ...rows] = table.children.map((row) => rowElement(row, setting))
  const set = h('table', h('caption', caption), h('thead', head), h('tbody', ...rows))
  const frame = h('div', { className: 'frame', role: 'region', ariaLabel: description, tabIndex: 0 }, set)
  return h(
    'div',
    { id: bookmark, className: ['table', sizeOf(table)] },
    frame,
    ...noteElements(notes, setting),
    sourcesElement(sources, setting),
  )
}

/** By the number of columns: what fits on a phone, what does not, and what may be wider than the text. */
function sizeOf({ children: [head] }: Table): string {
  const columns = head?.children.length ?? 0
  return columns < 4 ? 'narrow' : columns < 6 ? 'broad' : 'wide'
}

function rowElement(row: Row, setting: Setting): Element {
  return h('tr', ...row.children.map((cell) => cellElement(cell, setting)))
}

function cellElement({ children, data }: Cell, setting: Setting): Element {
  const shade = data?.shade ? { className: `shade-${data.shade}` } : {}
  if (data?.header === undefined) return h('td', shade, ...inlineNodes(children, setting))
  return h('th', { ...shade, scope: data.header === 'row' ? 'row' : 'col' }, ...inlineNodes(children, setting))
}
