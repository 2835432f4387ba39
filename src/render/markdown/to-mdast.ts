import type { BlockContent, Root, RootContent } from 'mdast'
import type {
  Block,
  ColumnList,
  Inline,
  Masthead,
  Paragraph,
  ReportRoot,
  Section,
  Table,
} from '../../model/document.ts'
import { noteReferencesIn } from '../../model/note-references.ts'
import type { Enclosing } from '../../model/report.ts'
import { meetingColumns } from '../prepare-masthead.ts'

/**
 * Turns the tree of a report into one that Markdown can express. A summary becomes a quotation; the caption and the
 * notes of a table become paragraphs above and below it.
 */
export function toMdast(root: ReportRoot, letter: Enclosing): Root {
  return { type: 'root', children: root.children.flatMap((child) => section(child, letter)) }
}

function section({ role, children }: Section, letter: Enclosing): readonly RootContent[] {
  const notes = { of: notesOfTables(children), letter }
  const blocks = children
    .filter((block) => block.type !== 'footnoteDefinition' || !notes.of.has(block.identifier))
    .flatMap((child) => block(child, notes))
  if (role === 'summary')
    return [{ type: 'blockquote', children: blocks.filter((child): child is BlockContent => child.type !== 'section') }]
  return role === 'cover' ? [...blocks, { type: 'thematicBreak' }] : blocks
}

type NotesOfTables = ReadonlyMap<string, readonly Paragraph[]>

/** The notes of tables, and what stands around their letters. */
interface LetteredNotes {
  readonly of: NotesOfTables
  readonly letter: Enclosing
}

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

function block(child: Block, notes: LetteredNotes): readonly RootContent[] {
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
      return table(child, notes)
    case 'columnList':
      return list(child)
    case 'signature':
      return child.children
    case 'paragraph':
      return [child.data?.role === 'subhead' ? inBold(child.children) : child]
    case 'numberedParagraph':
    case 'contents':
    case 'footnoteDefinition':
      return [child]
    case 'masthead':
      return [masthead(child)]
  }
}

function inBold(children: Paragraph['children']): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children }] }
}

/** Markdown has no columns. */
function list({ children, data }: ColumnList): readonly RootContent[] {
  const items = children.map((item) => ({
    type: 'listItem' as const,
    children: [{ type: 'paragraph' as const, children: item.children }],
  }))
  const title = data?.title
  return [
    ...(title === undefined
      ? []
      : [{ type: 'paragraph' as const, children: [{ type: 'emphasis' as const, children: [...title] }] }]),
    { type: 'list', spread: false, children: items },
  ]
}

/** A paragraph of several lines: the organization with the symbol, and then what stands below, column by column. */
function masthead(node: Masthead): RootContent {
  const { organization, symbol } = node
  const below = [...node.organs.map(({ name }) => name), ...node.lines, ...meetingColumns(node).flat()]
  return {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: organization }] },
      ...(symbol === undefined ? [] : [{ type: 'text' as const, value: ` ${symbol}` }]),
      ...below.flatMap((value) => [{ type: 'break' as const }, { type: 'text' as const, value }]),
    ],
  }
}

function table(child: Table, { of: lettered, letter }: LetteredNotes): readonly RootContent[] {
  const labels = new Map(noteReferencesIn(child).map(({ identifier, label }) => [identifier, label]))
  const children = child.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.map((node) => marked(node, letter)) })),
  }))
  return [
    { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: child.data.caption }] }] },
    { type: 'table', children },
    ...(child.data.key?.signs === undefined
      ? []
      : [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: child.data.key.signs }] }]),
    ...[...labels].map(
      ([identifier, label]): Paragraph => ({
        type: 'paragraph',
        children: [
          { type: 'text', value: `${enclosed(label, letter)} ` },
          ...(lettered.get(identifier)?.[0]?.children ?? []),
        ],
      }),
    ),
  ]
}

/** Writes the letter of a note in a table as text: as a footnote, Markdown would give it a number. */
function marked(node: Inline, letter: Enclosing): Inline {
  return node.type === 'footnoteReference' ? { type: 'text', value: ` ${enclosed(node.label, letter)}` } : node
}

function enclosed(label: string, { open, close }: Enclosing): string {
  return `${open}${label}${close}`
}
