import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Heading, Masthead, Paragraph } from '../../../model/document.ts'
import { asOneLine } from '../../../model/foreign-words.ts'
import type { BlockGroup } from '../block-groups.ts'
import type { HtmlContext } from '../html-context.ts'
import { inlineNodes } from '../inline-nodes.ts'
import { contentsElement } from './contents-element.ts'
import { listElement } from './list-element.ts'
import { sourcesElement } from './sources-element.ts'

/** Sets a block that stands alone. */
export function blockElement(block: Extract<BlockGroup, { kind: 'block' }>['block'], context: HtmlContext): Element {
  switch (block.type) {
    case 'heading':
      return heading(block, context)
    case 'paragraph':
      return paragraph(block, context)
    case 'columnList':
      return listElement(block, context)
    case 'contents':
      return contentsElement(block, context)
    case 'masthead':
      return masthead(block, context)
    case 'signature':
      return h('div', { className: 'signature' }, ...block.children.map((line) => paragraph(line, context)))
  }
}

function heading({ children, data, depth }: Heading, context: HtmlContext): Element {
  const label = data.label === undefined ? [] : [h('span', { className: 'label' }, data.label), ' ']
  return h(
    `h${depth}`,
    { id: data.bookmark, ...(data.role && { className: data.role }) },
    ...label,
    ...inlineNodes(children, context),
  )
}

function paragraph({ children, data }: Paragraph, context: HtmlContext): Element {
  const words = h(
    'p',
    { ...(data?.bookmark && { id: data.bookmark }), ...(data?.role && { className: data.role }) },
    ...inlineNodes(children, context),
  )
  const sources = sourcesElement(data?.sources, context)
  return sources ? h('div', words, sources) : words
}

function masthead({ lines, organization, organs, symbol }: Masthead, context: HtmlContext): Element {
  const head = h(
    'p',
    { className: 'organization' },
    h('strong', organization),
    ...(symbol === undefined ? [] : [' ', h('span', { className: 'symbol' }, symbol)]),
  )
  const goesTo = organs.map(({ name, meeting }) =>
    h('div', { className: 'organ' }, h('p', h('strong', name)), ...meeting.map((line) => h('p', line))),
  )
  const facts = h(
    'div',
    ...lines.map((line) => h('p', {}, ...inlineNodes([asOneLine(line, context.language)], context))),
  )
  return h('div', { className: 'masthead' }, head, h('div', { className: 'facts' }, ...goesTo, facts))
}
