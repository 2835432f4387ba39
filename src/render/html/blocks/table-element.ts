import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Cell, NoteDefinition, Row, Table, TableKey } from '../../../model/document.ts'
import type { HtmlContext } from '../html-context.ts'
import { inlineNodes } from '../inline-nodes.ts'
import { noteElements } from './note-elements.ts'
import { sourcesElement } from './sources-element.ts'

/**
 * Sets a table with its notes below it. The table is in a frame, which can be scrolled if the table is wider than the
 * page.
 */
export function tableElement(table: Table, notes: readonly NoteDefinition[], context: HtmlContext): Element {
  const { bookmark, caption, description, sources } = table.data
  const [head, ...rows] = table.children.map((row) => rowElement(row, context))
  const set = h('table', h('caption', h('span', caption)), h('thead', head), h('tbody', ...rows))
  const frame = h('div', { className: 'frame', role: 'region', ariaLabel: description, tabIndex: 0 }, set)
  return h(
    'div',
    { id: bookmark, className: ['table', sizeOf(table), ...(table.data.matrix ? ['matrix'] : [])] },
    frame,
    ...keyElements(table.data.key),
    ...noteElements(notes, context),
    sourcesElement(sources, context),
  )
}

/** Below the frame, so that it stays in sight where a wide table is scrolled. */
function keyElements({ signs, shading }: TableKey = {}): readonly Element[] {
  const shades = (shading?.shades ?? []).map(({ shade, words }) => h('span', { className: `shade-${shade}` }, words))
  return [
    ...(signs === undefined ? [] : [h('p', { className: 'key' }, signs)]),
    ...(shading === undefined
      ? []
      : [h('p', { className: 'key' }, shading.title, ...shades.flatMap((shade) => [' ', shade]))]),
  ]
}

/** Tells by the number of columns whether a table fits on a phone, does not, or may even be wider than the text. */
function sizeOf({ children: [head] }: Table): string {
  const columns = head?.children.length ?? 0
  return columns < 4 ? 'narrow' : columns < 6 ? 'broad' : 'wide'
}

function rowElement(row: Row, context: HtmlContext): Element {
  return h('tr', ...row.children.map((cell) => cellElement(cell, context)))
}

function cellElement({ children, data }: Cell, context: HtmlContext): Element {
  const shade = data?.shade ? { className: `shade-${data.shade}` } : {}
  if (data?.header === undefined) return h('td', shade, ...inlineNodes(children, context))
  return h('th', { ...shade, scope: data.header === 'row' ? 'row' : 'col' }, ...inlineNodes(children, context))
}
