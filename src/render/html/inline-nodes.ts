import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Inline, NoteReference } from '../../model/document.ts'
import type { Setting } from './setting.ts'

/**
 * Sets words: what the notes say is text to HTML, whatever is in it. (A text that comes first would be taken for
 * attributes by hastscript 9: hence the `{}` before children here and elsewhere.)
 */
export function inlineNodes(children: readonly Inline[], setting: Setting): ElementContent[] {
  return children.map((child) => inlineNode(child, setting))
}

function inlineNode(node: Inline, setting: Setting): ElementContent {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: node.value }
    case 'emphasis':
      return h('em', {}, ...inlineNodes(node.children, setting))
    case 'strong':
      return h('strong', {}, ...inlineNodes(node.children, setting))
    case 'languageRun':
      return h('span', { lang: node.lang, dir: node.direction }, ...inlineNodes(node.children, setting))
    case 'link':
      return h('a', { href: allowed(node.url), rel: 'noreferrer' }, ...inlineNodes(node.children, setting))
    case 'crossReference':
      return h('a', { className: 'reference', href: `#${node.bookmark}` }, node.value)
    case 'footnoteReference':
      return call(node, setting)
  }
}

function call(node: NoteReference, { calls, furniture }: Setting): Element {
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

/** Names the place where a note is called for. */
export function callName(identifier: string): string {
  return `call-${identifier}`
}

/** Names a note. */
export function noteName(identifier: string): string {
  return `note-${identifier}`
}

/** The type allows no other link; what a browser would run must not depend on that alone. */
function allowed(url: string): string {
  return /^(https|mailto):/i.test(url) ? url : '#'
}
