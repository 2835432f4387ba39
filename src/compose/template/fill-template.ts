import type { Root, RootContent } from 'mdast'
import { didYouMean } from '../../model/did-you-mean.ts'
import type { Section } from '../../model/document.ts'
import { shown } from '../../model/printable.ts'
import type { Context } from '../context.ts'
import type { FilledBlock, FilledSection, PlacedBlock } from '../filled.ts'
import { slots } from '../slots/index.ts'
import { HeadingNames, withoutAnchor } from './heading-names.ts'
import { nameOf } from './name-of.ts'
import { noteOfTemplate, type OpenTemplate, readInline } from './read-inline.ts'
import type { ReportTrouble } from './report-trouble.ts'
import { toSections } from './to-sections.ts'

/**
 * Fills a template: its slots from the evidence, its own headings and paragraphs as they are. Prose below the first
 * chapter heading is numbered like everything else there; above it, it is not. A heading below which nothing is printed
 * is not printed either.
 */
export function fillTemplate({ children }: Root, context: Context, template: OpenTemplate): readonly FilledSection[] {
  const names = new HeadingNames(template.report)
  const once = onlyOnce(template.report)
  let role: Section['role'] = 'front'
  const placed = children.flatMap((node): readonly PlacedBlock[] => {
    if (node.type === 'heading' && node.depth > 1) role = 'body'
    return once(node) ? fillNode(node, role, names, context, template) : []
  })
  return toSections(placed)
}

/** Lets a slot pass once: every paragraph has one place. */
function onlyOnce(report: ReportTrouble): (node: RootContent) => boolean {
  const seen = new Set<string>()
  return (node) => {
    if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return true
    if (!seen.has(node.name)) return Boolean(seen.add(node.name))
    report('slot-stands-once', `Unexpected second \`::${shown(node.name)}\``, 'Take one of the two away.', node)
    return false
  }
}

function fillNode(
  node: RootContent,
  role: Section['role'],
  names: HeadingNames,
  context: Context,
  template: OpenTemplate,
): readonly PlacedBlock[] {
  switch (node.type) {
    case 'leafDirective':
    case 'containerDirective':
      return slot(node, context, template)
    case 'heading':
      return [{ role, block: heading(node, names, context, template) }]
    case 'paragraph':
      return [{ role, block: paragraph(node, role, names, context, template) }]
    case 'footnoteDefinition':
      return [{ role, block: note(node, context, template) }]
    default:
      template.report(
        'template-is-plain',
        `Unexpected ${nameOf(node)} in a template, expected headings, paragraphs and slots`,
        'Write it as paragraphs',
        node,
      )
      return []
  }
}

function slot(node: Slot, context: Context, template: OpenTemplate): readonly PlacedBlock[] {
  const { name } = node
  if (node.children.length > 0)
    template.report(
      'template-is-plain',
      `Unexpected words in the slot \`::${shown(name)}\`, which would not be printed`,
      'Write them as a paragraph before or after the slot',
      node,
    )
  const known = Object.hasOwn(slots, name) ? slots[name] : undefined
  if (known !== undefined) return known.fill(context).map((block) => ({ role: known.role, block }))
  template.report(
    'slot-is-known',
    `Unexpected \`::${shown(name)}\`, expected the name of a slot`,
    didYouMean(name, Object.keys(slots)) ?? '',
    node,
  )
  return []
}

type Slot = Extract<RootContent, { type: 'leafDirective' | 'containerDirective' }>

function heading(
  node: Extract<RootContent, { type: 'heading' }>,
  names: HeadingNames,
  context: Context,
  template: OpenTemplate,
): FilledBlock {
  const title = withoutAnchor(readInline(node.children, context, template))
  if (node.depth === 1) return { type: 'heading', depth: 1, subject: 'section:title', title, label: 'none' }
  const depth = node.depth === 2 ? 2 : node.depth === 3 ? 3 : 4
  return { type: 'heading', depth, subject: `section:${names.heading(node)}`, title, label: 'numbered' }
}

function paragraph(
  node: Extract<RootContent, { type: 'paragraph' }>,
  role: Section['role'],
  names: HeadingNames,
  context: Context,
  template: OpenTemplate,
): FilledBlock {
  const say = readInline(node.children, context, template)
  if (role !== 'body') return { type: 'free', make: () => [{ type: 'paragraph', children: [...say] }] }
  return { type: 'paragraph', level: 0, subject: `prose:${names.prose()}`, sources: [], free: true, say: () => say }
}

function note(
  node: Extract<RootContent, { type: 'footnoteDefinition' }>,
  context: Context,
  template: OpenTemplate,
): FilledBlock {
  const text = node.children.flatMap((child) => {
    if (child.type === 'paragraph') return readInline(child.children, context, template)
    template.report(
      'template-is-plain',
      `Unexpected ${nameOf(child)} in a note, expected one paragraph`,
      'Write the note as one paragraph',
      child,
    )
    return []
  })
  return { type: 'notes', notes: [{ identifier: noteOfTemplate(node.identifier), text }] }
}
