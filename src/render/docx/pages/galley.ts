import { toString as wordsOf } from 'mdast-util-to-string'
import type { Block, Heading, NoteDefinition, NumberedParagraph, Section, Table } from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { noteReferencesIn } from '../../../model/note-references.ts'
import { mastheadRows } from '../../prepare-masthead.ts'
import { styleOf } from '../blocks/style-of.ts'
import { listLooks } from '../numbering/list-looks.ts'
import { styleLook } from '../styles/style-look.ts'
import { fitTable } from '../tables/fit-table.ts'
import { rowKeepsNext } from '../tables/row-keeps-next.ts'
import type { TableNotes } from '../tables/table-notes.ts'
import { cellMargin, measure, step } from './page.ts'
import { linesOf } from './text-lines.ts'

/** A paragraph or a table row in type, not yet on a page. Heights in twips. */
export interface Piece {
  readonly bookmark?: Bookmark
  readonly before: number
  readonly after: number
  readonly leading: number
  readonly lines: number
  readonly keepNext: boolean
  readonly newPage: boolean
  /** Identifiers of the notes that it takes to the foot of its page. */
  readonly notes: readonly string[]
}

/** What is known of the whole document. */
export interface Whole {
  readonly tableNotes: TableNotes
  readonly leadIns: ReadonlySet<NumberedParagraph>
}

/** Estimates the pieces that a block makes. */
export function galley(block: Block, role: Section['role'], { tableNotes, leadIns }: Whole): Piece[] {
  switch (block.type) {
    case 'heading':
      return [numberedPiece(block, role)]
    case 'numberedParagraph':
      return [{ ...numberedPiece(block, role), keepNext: leadIns.has(block) }]
    case 'paragraph':
      return [{ ...piece(wordsOf(block), styleOf(block, role)), notes: notesIn(block) }]
    case 'table':
      return tablePieces(block, tableNotes.under(block))
    case 'contents':
      return [
        piece(block.title, 'TOCHeading'),
        ...block.entries.map(({ text, depth }) => piece(text, `TOC${depth - 1}`)),
      ]
    case 'masthead':
      return [
        piece(block.organization, 'Masthead'),
        ...mastheadRows(block).map(() => piece('', 'MastheadLine')),
        ...block.meeting.map((line) => piece(line, 'MastheadMeeting')),
      ]
    case 'signature':
      return block.children.map((line) => piece(wordsOf(line), 'Signature'))
    case 'footnoteDefinition':
      return []
  }
}

/** Estimates the height of a note at the foot of a page. */
export function noteHeight(text: string): number {
  const { lines, leading, after } = piece(text, 'FootnoteText')
  return lines * leading + after
}

interface Indent {
  readonly left: number
  readonly firstLine: number
}

function numberedPiece(block: Heading | NumberedParagraph, role: Section['role']): Piece {
  const { bookmark } = block.data
  return { ...piece(wordsOf(block), styleOf(block, role), indentOf(block)), bookmark, notes: notesIn(block) }
}

function piece(text: string, style: string, indent?: Indent): Piece {
  const look = styleLook(style)
  const { left, firstLine } = indent ?? { left: look.indent.left, firstLine: 0 }
  const lines = linesOf(text, {
    size: look.size,
    bold: look.bold,
    width: measure - left - (look.indent.right ?? 0),
    firstLess: firstLine,
  })
  return {
    before: look.before,
    after: look.after,
    leading: look.leading,
    lines,
    keepNext: look.keepNext,
    newPage: look.newPage,
    notes: [],
  }
}

/** The indent that comes with a number, and not with the style. */
function indentOf(block: Heading | NumberedParagraph): Indent | undefined {
  const isHeading = block.type === 'heading'
  if (isHeading && block.data.label === undefined) return undefined
  const look = isHeading ? listLooks.headings[block.depth - 2] : listLooks.paragraphs[block.level]
  const left = Number(look?.place.paragraph.indent?.left ?? 0)
  return { left, firstLine: left === 0 ? step.text : 0 }
}

function tablePieces(table: Table, notes: readonly NoteDefinition[]): Piece[] {
  const { text, widths } = fitTable(table)
  const { size, leading, before, after } = styleLook(text)
  const caption = { ...piece(table.data.caption, 'Caption'), bookmark: table.data.bookmark }
  const widthOf = (column: number): number => (widths[column] ?? 0) - 2 * cellMargin.side
  const rows = table.children.map((row, index): Piece => {
    const lines = row.children.map((cell, column) =>
      linesOf(wordsOf(cell), { size, bold: false, width: widthOf(column), firstLess: 0 }),
    )
    const height = Math.max(1, ...lines) * leading + before + after + 2 * cellMargin.above
    return {
      before: 0,
      after: 0,
      leading: height,
      lines: 1,
      keepNext: rowKeepsNext(table, index, notes.length > 0),
      newPage: false,
      notes: [],
    }
  })
  return [caption, ...rows, ...notes.map((note) => piece(wordsOf(note), 'TableNote')), piece('', 'Spacer')]
}

function notesIn(block: Block): string[] {
  return noteReferencesIn(block).map(({ identifier }) => identifier)
}
