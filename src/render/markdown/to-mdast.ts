import type { BlockContent, Root, RootContent } from 'mdast'
import type { Block, Masthead, NumberedParagraph, Paragraph, ReportRoot, Section, Table } from '../../model/document.ts'

/**
 * Turns the tree of a report into one that Markdown can express. A summary becomes a quotation; the caption and the
 * notes of a table become paragraphs above and below it.
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

type NotesOfTables = ReadonlyMap<string, readonly Paragraph[]>

/** Finds the notes that tables refer to. They stand below the table, with their letters. */
function notesOfTables(children: readonly Block[]): NotesOfTables {
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

function block(child: Block, lettered: NotesOfTables): readonly RootContent[] {
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
    case 'footnoteDefinition':
      return [child]
    case 'masthead':
      return [masthead(child)]
  }
}

/** A paragraph of several lines: the organization with the symbol, and then each string on its own. */
function masthead({ organization, symbol, organs, lines }: Masthead): RootContent {
  const below = [...organs.flatMap(({ name, meeting }) => [name, ...meeting]), ...lines]
  return {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: organization }] },
      ...(symbol === undefined ? [] : [{ type: 'text' as const, value: ` ${symbol}` }]),
      ...below.flatMap((value) => [{ type: 'break' as const }, { type: 'text' as const, value }]),
    ],
  }
}

function table(child: Table, lettered: NotesOfTables): readonly RootContent[] {
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

/** Writes the letter of a note in a table as text: as a footnote, Markdown would give it a number. */
function marked(node: NumberedParagraph['children'][number]): NumberedParagraph['children'][number] {
  return node.type === 'footnoteReference' ? { type: 'text', value: ` (${node.label})` } : node
}
