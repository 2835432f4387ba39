import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Phrase } from '../../locales/claim.ts'
import { join } from '../../locales/phrase.ts'
import { didYouMean } from '../../model/did-you-mean.ts'
import type { Inline, Link, Words } from '../../model/document.ts'
import { shown } from '../../model/printable.ts'
import { writtenWords } from '../../model/stretches.ts'
import type { Context } from '../context.ts'
import { values } from '../values.ts'
import { nameOf } from './name-of.ts'
import { placeIn, type ReportTrouble } from './report-trouble.ts'

/** A template that is being read: its file, and where to report what a report cannot hold. */
export interface OpenTemplate {
  readonly path: string
  readonly report: ReportTrouble
}

/**
 * Turns the words of a template into the report's: values filled in, line ends to spaces, a letter and its accents to
 * one character, as in the notes. What a report cannot hold is reported and left out.
 */
export function readInline(nodes: readonly PhrasingContent[], context: Context, template: OpenTemplate): Phrase {
  return join(nodes.map((node) => readNode(node, context, template)))
}

function readNode(node: PhrasingContent, context: Context, template: OpenTemplate): Phrase {
  switch (node.type) {
    case 'text':
      return [words(node, template.path)]
    case 'break':
      return [{ type: 'text', value: ' ' }]
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: [...readInline(node.children, context, template)] }]
    case 'link':
      return link(node.url, readInline(node.children, context, template), node, template)
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: noteOfTemplate(node.identifier), label: '' }]
    case 'textDirective':
      return node.name === 'value' ? value(node.children, context, node, template) : unknownDirective(node, template)
    default:
      template.report(
        'template-is-plain',
        `Unexpected ${nameOf(node)} in a template, expected plain words`,
        'Write it as words: the report has no place for it',
        node,
      )
      return []
  }
}

function words(node: Text, file: string): Words {
  const value = node.value.replace(/[ \t]*[\r\n\t][ \t\r\n]*/g, ' ').normalize('NFC')
  const place = placeIn(file, node)
  return place === undefined ? { type: 'text', value } : writtenWords(value, { place })
}

/** Names a note of a template. No note of a slot has such a name, since a slug has no colon. */
export function noteOfTemplate(identifier: string): string {
  return `template:${identifier}`
}

function link(url: string, children: Phrase, node: Nodes, template: OpenTemplate): Phrase {
  if (isSafe(url)) return [{ type: 'link', url, children: [...children] }]
  template.report(
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
  template: OpenTemplate,
): readonly Inline[] {
  const name = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
  const find = Object.hasOwn(values, name) ? values[name] : undefined
  if (find !== undefined) return find(context)
  template.report(
    'slot-is-known',
    `Unexpected \`:value[${shown(name)}]\`, expected the name of a value`,
    didYouMean(name, Object.keys(values)) ?? '',
    node,
  )
  return []
}

/** In `operations:trends` the parser sees a directive `:trends`: a name that is no value of ours is words. */
function unknownDirective(node: Extract<PhrasingContent, { type: 'textDirective' }>, template: OpenTemplate): Phrase {
  const label = node.children.length === 0 ? '' : '[…]'
  template.report(
    'slot-is-known',
    `Unexpected \`:${shown(node.name)}${label}\`, expected :value[…]`,
    `To print a colon before a letter, write \`\\:${shown(node.name)}\``,
    node,
  )
  return []
}
