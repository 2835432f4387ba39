import { visit } from 'unist-util-visit'
import type { Block, Inline, ReportRoot, Table } from '../../../src/model/document.ts'
import { meetingColumns } from '../../../src/render/prepare-masthead.ts'

/**
 * The words of a block as a reader should hear them, in order. `pageOf` gives the number of the page where a bookmark
 * is.
 */
export function blockText(block: Block, pageOf: (bookmark: string) => number): string {
  switch (block.type) {
    case 'heading':
      return `${block.data.label ?? ''} ${inlineText(block.children)}`
    case 'numberedParagraph':
      return `${block.label} ${inlineText(block.children)}`
    case 'paragraph':
      return inlineText(block.children)
    case 'signature':
      return block.children.map(({ children }) => inlineText(children)).join(' ')
    case 'footnoteDefinition':
      return `${block.label} ${block.children.map(({ children }) => inlineText(children)).join(' ')}`
    case 'masthead':
      return [
        block.organization,
        block.symbol,
        ...block.organs.map(({ name }) => name),
        ...block.lines,
        ...meetingColumns(block).flat(),
      ].join(' ')
    case 'contents':
      return [
        block.title,
        ...block.entries.map(({ label, text, bookmark }) => `${label} ${text} ${pageOf(bookmark)}`),
      ].join(' ')
    case 'table':
      return [
        block.data.caption,
        ...block.children.flatMap((row) => row.children.map((cell) => inlineText(cell.children))),
        ...keyText(block),
      ].join(' ')
    case 'columnList':
      return [inlineText(block.data?.title ?? []), ...block.children.map(({ children }) => inlineText(children))].join(
        ' ',
      )
  }
}

function keyText({ data: { key } }: Table): readonly string[] {
  const { signs, shading } = key ?? {}
  return [signs ?? '', shading?.title ?? '', ...(shading?.shades ?? []).map(({ words }) => words)]
}

/** The words of a report in the order of its tree; the notes of a table follow it. */
export function treeText(root: ReportRoot, pageOf: (bookmark: string) => number): string {
  return root.children
    .flatMap((section) => inReadingOrder(section.children).map((block) => blockText(block, pageOf)))
    .join(' ')
}

function inReadingOrder(blocks: readonly Block[]): readonly Block[] {
  const notes = (table: Table) =>
    blocks.filter((block) => block.type === 'footnoteDefinition' && callsOf(table).has(block.identifier))
  const inTables = new Set(blocks.flatMap((block) => (block.type === 'table' ? notes(block) : [])))
  return blocks
    .filter((block) => !inTables.has(block))
    .flatMap((block) => (block.type === 'table' ? [block, ...notes(block)] : [block]))
}

function callsOf(table: Table): ReadonlySet<string> {
  const called = new Set<string>()
  visit(table, 'footnoteReference', ({ identifier }) => void called.add(identifier))
  return called
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'footnoteReference') return child.label
      return 'children' in child ? inlineText(child.children) : child.value
    })
    .join('')
}
