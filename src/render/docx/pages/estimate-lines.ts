import { toString as wordsOf } from 'mdast-util-to-string'
import type {
  Block,
  ColumnList,
  Heading,
  NoteDefinition,
  NumberedParagraph,
  Section,
  Table,
} from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { noteReferencesIn } from '../../../model/note-references.ts'
import { mastheadRows } from '../../prepare-masthead.ts'
import { styleOf } from '../blocks/style-of.ts'
import { linesOfList, listItem } from '../lists/fit-list.ts'
import { listLooks } from '../numbering/list-looks.ts'
import { styleLook } from '../styles/style-look.ts'
import type { TableFit } from '../tables/fit-table.ts'
import type { TableNotes } from '../tables/table-notes.ts'
import { linesOf } from './measure-text.ts'
import { keptRows } from './page-breaks.ts'
import { measure, step } from './page-geometry.ts'

/** The estimated lines of a paragraph or of a table row. Heights in twips; `leading` is that of one line. */
export interface EstimatedLines {
  readonly bookmark?: Bookmark
  /** The space above and below. */
  readonly before: number
  readonly after: number
  readonly leading: number
  readonly lines: number
  readonly keepNext: boolean
  readonly newPage: boolean
  /** Identifiers of the notes that stand at the foot of its page. */
  readonly notes: readonly string[]
}

/** What the estimate has to know of the whole document. */
export interface KnownOfWhole {
  readonly tableNotes: TableNotes
  readonly fitOf: (table: Table) => TableFit
  readonly leadIns: ReadonlySet<NumberedParagraph>
}

/** Estimates the lines of a block, paragraph by paragraph; a table makes one of each row. */
export function estimateLines(block: Block, role: Section['role'], whole: KnownOfWhole): EstimatedLines[] {
  switch (block.type) {
    case 'heading':
      return [numberedLines(block, role)]
    case 'numberedParagraph':
      return [{ ...numberedLines(block, role), keepNext: whole.leadIns.has(block) }]
    case 'paragraph':
      return [{ ...paragraphLines(wordsOf(block), styleOf(block, role)), notes: notesIn(block) }]
    case 'table':
      return tableLines(block, whole)
    case 'columnList':
      return listLines(block)
    case 'contents':
      return [
        paragraphLines(block.title, 'TOCHeading'),
        ...block.entries.map(({ text, depth }) => paragraphLines(text, `TOC${depth - 1}`)),
      ]
    case 'masthead':
      return [
        paragraphLines(block.organization, 'Masthead'),
        ...mastheadRows(block).map(() => paragraphLines('', 'MastheadLine')),
        ...block.meeting.map((line) => paragraphLines(line, 'MastheadMeeting')),
      ]
    case 'signature':
      return block.children.map((line) => paragraphLines(wordsOf(line), 'Signature'))
    case 'footnoteDefinition':
      return []
  }
}

/** Estimates the height of a note at the foot of a page, in twips. */
export function noteHeight(note: NoteDefinition): number {
  const { lines, leading, after } = paragraphLines(wordsOf(note), 'FootnoteText')
  return lines * leading + after
}

function numberedLines(block: Heading | NumberedParagraph, role: Section['role']): EstimatedLines {
  const { bookmark } = block.data
  return { ...paragraphLines(wordsOf(block), styleOf(block, role), indentOf(block)), bookmark, notes: notesIn(block) }
}

interface Indent {
  readonly left: number
  readonly firstLine: number
}

/** The indent that comes with a number, and not with the style. */
function indentOf(block: Heading | NumberedParagraph): Indent | undefined {
  const isHeading = block.type === 'heading'
  if (isHeading && block.data.label === undefined) return undefined
  const look = isHeading ? listLooks.headings[block.depth - 2] : listLooks.paragraphs[block.level]
  const left = Number(look?.place.paragraph.indent?.left ?? 0)
  return { left, firstLine: left === 0 ? step.text : 0 }
}

function paragraphLines(text: string, style: string, indent?: Indent): EstimatedLines {
  const { size, bold, before, after, leading, keepNext, newPage, indent: own } = styleLook(style)
  const { left, firstLine } = indent ?? { left: own.left, firstLine: 0 }
  const width = measure - left - (own.right ?? 0)
  const lines = linesOf(text, { size, bold, width, firstLess: firstLine })
  return { before, after, leading, lines, keepNext, newPage, notes: [] }
}

function tableLines(table: Table, { tableNotes, fitOf }: KnownOfWhole): EstimatedLines[] {
  const { heights } = fitOf(table)
  const below = [
    ...keyLines(table).map((line) => paragraphLines(line, 'TableKey')),
    ...tableNotes.under(table).map((note) => paragraphLines(wordsOf(note), 'TableNote')),
  ]
  const { keepsNext } = keptRows(heights, below.length > 0)
  const rows = heights.map((height, index) => ({ ...oneRow, leading: height, keepNext: keepsNext(index) }))
  const caption = { ...paragraphLines(table.data.caption, 'Caption'), bookmark: table.data.bookmark }
  return [caption, ...rows, ...below, paragraphLines('', 'Spacer')]
}

/** The words of the key of a table, line by line. */
function keyLines({ data: { key } }: Table): readonly string[] {
  const { signs, shading } = key ?? {}
  const shades = shading && `${shading.title} ${shading.shades.map(({ words }) => words).join('\u2003')}`
  return [signs, shades].filter((line) => line !== undefined)
}

const oneRow = { before: 0, after: 0, lines: 1, newPage: false, notes: [] } as const

function listLines(list: ColumnList): EstimatedLines[] {
  const title = list.data?.title?.map((node) => wordsOf(node)).join('')
  const items = { ...paragraphLines('', listItem.style), lines: linesOfList(list) }
  return [...(title === undefined ? [] : [paragraphLines(title, 'ListTitle')]), items]
}

function notesIn(block: Block): string[] {
  return noteReferencesIn(block).map(({ identifier }) => identifier)
}
