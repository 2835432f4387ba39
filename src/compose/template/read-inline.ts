import type { Nodes, PhrasingContent } from 'mdast'
import type { Phrase } from '../../locales/claim.ts'
import { join } from '../../locales/phrase.ts'
import { didYouMean } from '../../model/did-you-mean.ts'
import type { Inline, Link } from '../../model/document.ts'
import { shown } from '../../model/printable.ts'
import type { Context } from '../context.ts'
import { values } from '../values.ts'
import { nameOf } from './name-of.ts'
import type { ReportTrouble } from './report-trouble.ts'

/**
 * Turns the words of a template into the report's: values filled in, line ends to spaces, a letter and its accents to
 * one character, as in the notes. What a report cannot hold is reported and left out.
 */
export function readInline(nodes: readonly PhrasingContent[], context: Context, report: ReportTrouble): Phrase {
  return join(nodes.map((node) => readNode(node, context, report)))
}

function readNode(node: PhrasingContent, context: Context, report: ReportTrouble): Phrase {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/[ \t]*[\r\n\t][ \t\r\n]*/g, ' ').normalize('NFC') }]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: [...readInline(node.children, context, report)] }]
    case 'link':
      return link(node.url, readInline(node.children, context, report), node, report)
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: noteOfTemplate(node.identifier), label: '' }]
    case 'textDirective':
      return node.name === 'value' ? value(node.children, context, node, report) : unknownDirective(node, report)
    default:
      report(
        'template-is-plain',
        `Unexpected ${nameOf(node)} in a template, expected plain words`,
        'Write it as words: the report has no place for it',
        node,
      )
      return []
  }
}

/** Names a note of a template. No note of a slot has such a name, since a slug has no colon. */
export function noteOfTemplate(identifier: string): string {
  return `template:${identifier}`
}

function link(url: string, children: Phrase, node: Nodes, report: ReportTrouble): Phrase {
  if (isSafe(url)) return [{ type: 'link', url, children: [...children] }]
  report(
    'template-is-plain',
    `Unexpected link to \`${shown(url)}\`, expected an address that begins with https:// or mailto:`,
    'Give the whole address',
    node,
  )
  return children
}

function isSafe(url: string): url is Link['url'] {
  return /^(https:\/\/|mailto:)[^\s]+$/u.test(url)
}

function value(
  children: readonly PhrasingContent[],
  context: Context,
  node: Nodes,
  report: ReportTrouble,
): readonly Inline[] {
  const name = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const find = Object.hasOwn(values, name) ? values[name] : undefined
  if (find !== undefined) return find(context)
  report(
    'slot-is-known',
    `Unexpected \`:value[${shown(name)}]\`, expected the name of a value`,
    didYouMean(name, Object.keys(values)) ?? '',
    node,
  )
  return []
}

/** In `operations:trends` the parser sees a directive `:trends`: a name that is no value of ours is words. */
function unknownDirective(node: Extract<PhrasingContent, { type: 'textDirective' }>, report: ReportTrouble): Phrase {
  const label = node.children.length === 0 ? '' : '[…]'
  report(
    'slot-is-known',
    `Unexpected \`:${shown(node.name)}${label}\`, expected :value[…]`,
    `To print a colon before a letter, write \`\\:${shown(node.name)}\``,
    node,
  )
  return []
}
