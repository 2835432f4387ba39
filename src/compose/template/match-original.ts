import type { Root, RootContent } from 'mdast'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SourceFile } from '../../model/source-file.ts'
import { anchorOf } from './heading-names.ts'
import { nameOf } from './name-of.ts'
import { reportTrouble } from './report-trouble.ts'

/**
 * Reports where a translated template departs from the original: it has the same slots, headings with the same ids, and
 * paragraphs, in the same order. Else its report would have other numbers and bookmarks.
 */
export function matchOriginal(original: Root, translated: Root, path: SourceFile['path']): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const report = reportTrouble(path, found)
  const [wanted, given] = [blocksOf(original), blocksOf(translated)]
  const at = given.findIndex((node, index) => shapeOf(node) !== shapeOf(wanted[index]))
  const [node, expected] = at >= 0 ? [given[at], wanted[at]] : [given.at(-1), wanted[given.length]]
  if (at < 0 && given.length >= wanted.length) return []
  const what =
    at >= 0
      ? `Here stands ${inWords(node)}, and in report.md ${inWords(expected)}`
      : `The template ends here, and report.md goes on with ${inWords(expected)}`
  report(
    'template-matches-its-original',
    what,
    'Keep the order of report.md, and the ids of its headings',
    node ?? translated,
  )
  return found
}

/** Notes stand anywhere. */
function blocksOf({ children }: Root): readonly RootContent[] {
  return children.filter(({ type }) => type !== 'footnoteDefinition')
}

function shapeOf(node: RootContent | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'heading') return `heading ${node.depth} ${node.depth === 1 ? '' : (anchorOf(node) ?? '')}`
  return 'name' in node ? `${node.type} ${node.name}` : node.type
}

function inWords(node: RootContent | undefined): string {
  if (node === undefined) return 'the end'
  if (node.type === 'heading') {
    const id = anchorOf(node)
    return id === undefined ? 'a heading without an id' : `the heading \`{#${id}}\``
  }
  return 'name' in node ? `\`::${node.name}\`` : `a ${nameOf(node)}`
}
