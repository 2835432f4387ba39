import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { NumberedParagraph } from '../../../model/document.ts'
import type { HtmlContext } from '../html-context.ts'
import { inlineNodes } from '../inline-nodes.ts'
import { sourcesElement } from './sources-element.ts'

/**
 * Sets a numbered paragraph with its items below it. The number is a link to the paragraph, which readers can copy to
 * cite it.
 */
export function numberedElement(
  paragraph: NumberedParagraph,
  items: readonly NumberedParagraph[],
  context: HtmlContext,
): Element {
  const words = h('p', { id: paragraph.data.bookmark, className: 'numbered' }, ...labelled(paragraph, context))
  return h('div', { className: 'paragraph' }, words, ...sources(paragraph, context), ...lists(items, context))
}

function labelled({ children, data, label }: NumberedParagraph, context: HtmlContext): readonly ElementContent[] {
  const anchor = context.anchors.get(data.bookmark) ?? data.bookmark
  return [
    h('a', { className: 'number', id: anchor, href: `#${anchor}` }, label),
    { type: 'text', value: ' ' },
    ...inlineNodes(children, context),
  ]
}

/**
 * A list has the items of the level of the first one. Each has the deeper items that follow it in a list of its own.
 */
function lists(items: readonly NumberedParagraph[], context: HtmlContext): readonly Element[] {
  const level = items[0]?.level
  if (level === undefined) return []
  const heads = items.flatMap((item, index) => (item.level <= level ? [index] : []))
  return [
    h(
      'ul',
      { className: 'items', role: 'list' },
      ...heads.map((from, index) => itemOf(items.slice(from, heads[index + 1]), context)),
    ),
  ]
}

function itemOf([item, ...below]: readonly NumberedParagraph[], context: HtmlContext): Element {
  if (item === undefined) return h('li')
  return h(
    'li',
    { id: item.data.bookmark, className: 'numbered' },
    ...labelled(item, context),
    ...sources(item, context),
    ...lists(below, context),
  )
}

function sources({ data }: NumberedParagraph, context: HtmlContext): readonly Element[] {
  const element = sourcesElement(data.sources, context)
  return element ? [element] : []
}
