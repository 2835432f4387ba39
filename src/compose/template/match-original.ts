import type { Root, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Slug } from '../../model/names.ts'
import { shown } from '../../model/printable.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { anchorOf, HeadingNames } from './heading-names.ts'
import { nameOf } from './name-of.ts'
import { reportTrouble } from './report-trouble.ts'

/**
 * Reports where a translated template departs from the original: it has the same slots, headings with the same names,
 * and paragraphs, in the same order. Else its report would have other numbers and bookmarks.
 */
export function matchOriginal(original: Root, translated: Root, path: SourceFile['path']): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const report = reportTrouble(path, found)
  const [wanted, given] = [blocksOf(original), blocksOf(translated)]
  const at = given.findIndex((block, index) => shapeOf(block) !== shapeOf(wanted[index]))
  const [block, expected] = at >= 0 ? [given[at], wanted[at]] : [given.at(-1), wanted[given.length]]
  if (at < 0 && given.length >= wanted.length) return []
  const what =
    at >= 0
      ? `Here stands ${inWords(block)}, and in report.md ${inWords(expected)}`
      : `The template ends here, and report.md goes on with ${inWords(expected)}`
  report('template-matches-its-original', what, howToMatch(block, expected), block?.node ?? translated)
  return found
}

/** A block of a template, and its name if it is a heading that has a bookmark. */
interface Block {
  readonly node: RootContent
  readonly name: Slug | undefined
}

/** Notes stand anywhere. Faults of ids are told when the template is filled. */
function blocksOf({ children }: Root): readonly Block[] {
  const names = new HeadingNames(() => undefined)
  return children
    .filter(({ type }) => type !== 'footnoteDefinition')
    .map((node) => ({ node, name: node.type === 'heading' && node.depth > 1 ? names.heading(node) : undefined }))
}

function shapeOf(block: Block | undefined): string {
  if (block === undefined) return ''
  const { node, name = '' } = block
  if (node.type === 'heading') return `heading ${node.depth} ${name}`
  return 'name' in node ? `${node.type} ${node.name}` : node.type
}

function howToMatch(block: Block | undefined, expected: Block | undefined): string {
  if (block?.name === undefined || expected?.name === undefined || block.name === expected.name)
    return 'Keep the order of report.md, and the ids of its headings'
  return `Keep the order of report.md; if this is the same heading, write \`{#${expected.name}}\` behind its words`
}

function inWords(block: Block | undefined): string {
  if (block === undefined) return 'the end'
  const { node } = block
  if (node.type === 'heading') {
    const id = anchorOf(node)
    return id === undefined ? `the heading “${shown(wordsOf(node))}”` : `the heading \`{#${id}}\``
  }
  return 'name' in node ? `\`::${node.name}\`` : `a ${nameOf(node)}`
}
