import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Heading, Masthead, Paragraph } from '../../../model/document.ts'
import type { Group } from '../groups-of.ts'
import { inlineNodes } from '../inline-nodes.ts'
import type { Setting } from '../setting.ts'
import { contentsElement } from './contents-element.ts'
import { sourcesElement } from './sources-element.ts'

/** Sets a block that stands alone. */
export function blockElement(block: Extract<Group, { kind: 'block' }>['block'], setting: Setting): Element {
  switch (block.type) {
    case 'heading':
      return heading(block, setting)
    case 'paragraph':
      return paragraph(block, setting)
    case 'contents':
      return contentsElement(block)
    case 'masthead':
      return masthead(block)
    case 'signature':
      return h('div', { className: 'signature' }, ...block.children.map((line) => paragraph(line, setting)))
  }
}

function heading({ children, data, depth }: Heading, setting: Setting): Element {
  const label = data.label === undefined ? [] : [h('span', { className: 'label' }, data.label), ' ']
  return h(`h${depth}`, { id: data.bookmark }, ...label, ...inlineNodes(children, setting))
}

function paragraph({ children, data }: Paragraph, setting: Setting): Element {
  const words = h(
    'p',
    { ...(data?.bookmark && { id: data.bookmark }), ...(data?.role && { className: data.role }) },
    ...inlineNodes(children, setting),
  )
  const sources = sourcesElement(data?.sources, setting)
  return sources ? h('div', words, sources) : words
}

function masthead({ lines, organization, symbol }: Masthead): Element {
  const head = h(
    'p',
    { className: 'organization' },
    h('strong', organization),
    ...(symbol === undefined ? [] : [' ', h('span', { className: 'symbol' }, symbol)]),
  )
  return h('div', { className: 'masthead' }, head, ...lines.map((line) => h('p', line)))
}
