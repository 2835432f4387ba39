import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Inline, NoteReference } from '../../model/document.ts'
import type { HtmlContext } from './html-context.ts'

/**
 * Sets words. Words of the notes become text of HTML, whatever is in them. (hastscript 9 takes a text node that comes
 * first for attributes. That is why `{}` stands before children here and elsewhere.)
 */
export function inlineNodes(children: readonly Inline[], context: HtmlContext): ElementContent[] {
  return children.map((child) => inlineNode(child, context))
}

function inlineNode(node: Inline, context: HtmlContext): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'emphasis':
      return h('em', {}, ...inlineNodes(node.children, context))
    case 'strong':
      return h('strong', {}, ...inlineNodes(node.children, context))
    case 'languageRun':
      return h('span', { lang: node.lang, dir: node.direction }, ...inlineNodes(node.children, context))
    case 'link':
      return h('a', { href: allowed(node.url), rel: 'noreferrer' }, ...inlineNodes(node.children, context))
    case 'crossReference':
      return h('a', { className: 'reference', href: `#${node.bookmark}` }, node.value)
    case 'footnoteReference':
      return call(node, context)
  }
}

function call(node: NoteReference, { calls, furniture }: HtmlContext): Element {
  const first = calls.get(node.identifier) === node
  const says = `${furniture.note} ${node.label}`
  const link = h(
    'a',
    {
      ...(first && { id: callName(node.identifier) }),
      href: `#${noteName(node.identifier)}`,
      role: 'doc-noteref',
      ariaLabel: says,
    },
    node.label,
  )
  return h('sup', link)
}

/** Makes the id of the reference to a note. */
export function callName(identifier: string): string {
  return `call-${identifier}`
}

/** Makes the id of a note. */
export function noteName(identifier: string): string {
  return `note-${identifier}`
}

/** The type allows no other link, but what a browser might run must not depend on the type alone. */
function allowed(url: string): string {
  return /^(https|mailto):/i.test(url) ? url : '#'
}
