import type { BlockContent, Root, RootContent } from 'mdast'
import type { Block, NumberedParagraph, Paragraph, ReportRoot, Section, Table } from '../../model/document.ts'

/**
 * Turns the report's tree into one that Markdown can say: summaries as quotations, captions and notes of tables as
 * paragraphs beside them.
 */
export function toMdast(root: ReportRoot): Root {
  return { type: 'root', children: root.children.flatMap(section) }
}

function section({ role, children }: Section): readonly RootContent[] {
  const lettered = notesOfTables(children)
  const blocks = children
    .filter((block) => block.type !== 'footnoteDefinition' || !lettered.has(block.identifier))
    .flatMap((child) => block(child, lettered))
  if (role === 'summary')
    return [{ type: 'blockquote', children: blocks.filter((child): child is BlockContent => child.type !== 'section') }]
  return role === 'cover' ? [...blocks, { type: 'thematicBreak' }] : blocks
}

type Lettered = ReadonlyMap<string, readonly Paragraph[]>

/** Notes that are referred to from tables: they stand below the table, by letter. */
function notesOfTables(children: readonly Block[]): Lettered {
  const cells = children.flatMap((child) =>
    child.type === 'table' ? child.children.flatMap((row) => row.children) : [],
  )
  const named = new Set(
    cells.flatMap((cell) =>
      cell.children.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
    ),
  )
  return new Map(
    children.flatMap((child) =>
      child.type === 'footnoteDefinition' && named.has(child.identifier)
        ? [[child.identifier, child.children] as const]
        : [],
    ),
  )
}

function block(child: Block, lettered: Lettered): readonly RootContent[] {
  switch (child.type) {
    case 'heading':
      return [
        {
          ...child,
          children: [
            ...(child.data.label === undefined ? [] : [{ type: 'text' as const, value: `${child.data.label} ` }]),
            ...child.children,
          ],
        },
      ]
    case 'table':
      return table(child, lettered)
    case 'signature':
      return child.children
    case 'numberedParagraph':
    case 'paragraph':
    case 'contents':
    case 'masthead':
    case 'footnoteDefinition':
      return [child]
  }
}

function table(child: Table, lettered: Lettered): readonly RootContent[] {
  const references = child.children.flatMap((row) =>
    row.children.flatMap((cell) => cell.children.flatMap((node) => (node.type === 'footnoteReference' ? [node] : []))),
  )
  const children = child.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.map(marked) })),
  }))
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: child.data.caption }] }] },
    { type: 'table', children },
    ...references.map(
      ({ identifier, label }): Paragraph => ({
        type: 'paragraph',
        children: [{ type: 'text', value: `(${label}) ` }, ...(lettered.get(identifier)?.[0]?.children ?? [])],
      }),
    ),
  ]
}

/** A letter in a table is no footnote to Markdown, which would number it. */
function marked(node: NumberedParagraph['children'][number]): NumberedParagraph['children'][number] {
  return node.type === 'footnoteReference' ? { type: 'text', value: ` (${node.label})` } : node
}
