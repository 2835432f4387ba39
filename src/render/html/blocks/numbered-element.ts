import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { NumberedParagraph } from '../../../model/document.ts'
import { inlineNodes } from '../inline-nodes.ts'
import type { Setting } from '../setting.ts'
import { sourcesElement } from './sources-element.ts'

/**
 * Sets a numbered paragraph with its items below it. The number is a link to the paragraph: what a reader copies in
 * order to cite it.
 */
export function numberedElement(
  paragraph: NumberedParagraph,
  items: readonly NumberedParagraph[],
  setting: Setting,
): Element {
  const words = h('p', { id: paragraph.data.bookmark, className: 'numbered' }, ...labelled(paragraph, setting))
  return h('div', { className: 'paragraph' }, words, ...sources(paragraph, setting), ...lists(items, setting))
}

function labelled({ children, data, label }: NumberedParagraph, setting: Setting): readonly ElementContent[] {
  const anchor = setting.anchors.get(data.bookmark) ?? data.bookmark
  return [
    h('a', { className: 'number', id: anchor, href: `#${anchor}` }, label),
    { type: 'text', value: ' ' },
    ...inlineNodes(children, setting),
  ]
}

/** Items of the first one's level, each with the deeper ones that follow it. */
function lists(items: readonly NumberedParagraph[], setting: Setting): readonly Element[] {
  const level = items[0]?.level
  if (level === undefined) return []
  const heads = items.flatMap((item, index) => (item.level <= level ? [index] : []))
  return [
    h(
      'ul',
      { className: 'items', role: 'list' },
      ...heads.map((from, index) => itemOf(items.slice(from, heads[index + 1]), setting)),
    ),
  ]
}

function itemOf([item, ...below]: readonly NumberedParagraph[], setting: Setting): Element {
  if (item === undefined) return h('li')
  return h(
    'li',
    { id: item.data.bookmark, className: 'numbered' },
    ...labelled(item, setting),
    ...sources(item, setting),
    ...lists(below, setting),
  )
}

function sources({ data }: NumberedParagraph, setting: Setting): readonly Element[] {
  const element = sourcesElement(data.sources, setting)
  return element ? [element] : []
}
