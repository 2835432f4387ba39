import { toString as wordsOf } from 'mdast-util-to-string'
import type {
  Block,
  ColumnList,
  Heading,
  Masthead,
  NoteDefinition,
  NumberedParagraph,
  Section,
  Table,
} from '../../../model/document.ts'
import type { Bookmark } from '../../../model/names.ts'
import { noteReferencesIn } from '../../../model/note-references.ts'
import { inPairs, mastheadRows, meetingColumns } from '../../prepare-masthead.ts'
import { styleOf } from '../blocks/style-of.ts'
import { columnsOf, itemHeights, listItem } from '../lists/fit-list.ts'
import { listLooks } from '../numbering/list-looks.ts'
import type { WordNumbering } from '../numbering/word-numbering.ts'
import { styleLook } from '../styles/style-look.ts'
import type { TableFit } from '../tables/fit-table.ts'
import type { TableNotes } from '../tables/table-notes.ts'
import type { Footnotes } from '../words/footnotes.ts'
import { estimateRows } from './estimate-rows.ts'
import type { EstimatedLines } from './estimated-lines.ts'
import { linesOf } from './measure-text.ts'
import { measure, roomToSign, step } from './page-geometry.ts'

/** What the estimate has to know of the whole document. */
export interface KnownOfWhole {
  readonly tableNotes: TableNotes
  readonly footnotes: Footnotes
  readonly fitOf: (table: Table) => TableFit
  readonly leadIns: ReadonlySet<NumberedParagraph>
  readonly lastOnPages: ReadonlySet<Block>
  readonly numbering: Pick<WordNumbering, 'standsAbove'>
}

/** Estimates the lines of a block, paragraph by paragraph; a table makes one of each row. */
export function estimateLines(block: Block, role: Section['role'], whole: KnownOfWhole): EstimatedLines[] {
  switch (block.type) {
    case 'heading':
      return [numberedLines(block, role, whole)]
    case 'numberedParagraph':
      return [{ ...numberedLines(block, role, whole), keepNext: whole.leadIns.has(block) }]
    case 'paragraph':
      return [{ ...paragraphLines(wordsOf(block), styleOf(block, role)), notes: notesIn(block, whole) }]
    case 'table':
      return tableLines(block, whole)
    case 'columnList':
      return listLines(block)
    case 'contents':
      return [
        paragraphLines(block.title, 'TOCHeading'),
        ...block.entries.map(({ bookmark, text, depth }) =>
          belowLabel(paragraphLines(`${text}${roomForPage}`, `TOC${depth - 1}`), bookmark, whole),
        ),
      ]
    case 'masthead':
      return mastheadLines(block)
    case 'signature':
      return block.children.map((line, index) => {
        const lines = paragraphLines(wordsOf(line), 'Signature')
        return index === 0 ? { ...lines, before: roomToSign } : lines
      })
    case 'footnoteDefinition':
      return []
  }
}

/** Estimates the height of a note at the foot of a page, in twips. */
export function noteHeight(note: NoteDefinition): number {
  const { lines, leading, after } = paragraphLines(wordsOf(note), 'FootnoteText')
  return lines * leading + after
}

function numberedLines(block: Heading | NumberedParagraph, role: Section['role'], whole: KnownOfWhole): EstimatedLines {
  const lines = paragraphLines(wordsOf(block), styleOf(block, role), indentOf(block))
  const { bookmark } = block.data
  return belowLabel({ ...lines, bookmark, notes: notesIn(block, whole) }, bookmark, whole)
}

/** The label of an annex has a line of its own. */
function belowLabel(lines: EstimatedLines, bookmark: Bookmark, { numbering }: KnownOfWhole): EstimatedLines {
  return numbering.standsAbove(bookmark) ? { ...lines, lines: lines.lines + 1 } : lines
}

/** After an entry of the contents, on its last line, there is room for the number of a page, and dots before it. */
const roomForPage = '\u00a000'

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
  const { size, bold, before, after, leading, white, keepNext, whole, rule, box, indent: own } = styleLook(style)
  const { left, firstLine } = indent ?? { left: own.left, firstLine: 0 }
  const width = measure - left - (own.right ?? 0)
  const lines = linesOf(text, { size, bold, width, firstLess: firstLine })
  return { before, after, leading, lines, white, more: rule, box, again: 0, keepNext, whole, notes: [] }
}

function tableLines(table: Table, { tableNotes, fitOf, lastOnPages }: KnownOfWhole): EstimatedLines[] {
  const together = [
    ...keyLines(table).map((line) => paragraphLines(line, 'TableKey')),
    ...tableNotes.under(table).map(({ definition }) => paragraphLines(wordsOf(definition), 'TableNote')),
  ]
  const below = together.map((lines, index) => ({ ...lines, keepNext: index < together.length - 1 }))
  const caption = { ...paragraphLines(table.data.caption, 'Caption'), bookmark: table.data.bookmark }
  const isLast = lastOnPages.has(table)
  const rows = estimateRows(fitOf(table), below.length > 0 || isLast)
  return [caption, ...rows, ...below, ...(isLast && below.length > 0 ? [] : [paragraphLines('', 'Spacer')])]
}

/** The words of the key of a table, line by line. */
function keyLines({ data: { key } }: Table): readonly string[] {
  const { signs, shading } = key ?? {}
  const shades = shading && `${shading.title} ${shading.shades.map(({ words }) => words).join('\u2003')}`
  return [signs, shades].filter((line) => line !== undefined)
}

function listLines(list: ColumnList): EstimatedLines[] {
  const title = list.data?.title?.map((node) => wordsOf(node)).join('')
  const columns = { count: columnsOf(list), heights: itemHeights(list) }
  const items = { ...paragraphLines('', listItem.style), columns }
  return [...(title === undefined ? [] : [paragraphLines(title, 'ListTitle')]), items]
}

function mastheadLines(masthead: Masthead): EstimatedLines[] {
  if (masthead.symbol === undefined)
    return [
      paragraphLines(masthead.organization, 'Masthead'),
      ...masthead.lines.map((line) => paragraphLines(line, 'MastheadLine')),
    ]
  const rows = mastheadRows(masthead)
  const { leading } = styleLook('MastheadOrgan')
  return [
    { ...paragraphLines('', 'MastheadSymbol'), leading: styleLook('MastheadSymbolOrgan').leading },
    ...rows.map(({ organ }, index) => {
      const lines = paragraphLines('', index === rows.length - 1 ? 'MastheadEnd' : 'MastheadLine')
      return organ === undefined ? lines : { ...lines, leading }
    }),
    ...inPairs(meetingColumns(masthead)).map(([line = '']) => paragraphLines(line, 'MastheadMeeting')),
  ]
}

/** Word sets a note on the page of the first reference to it. */
function notesIn(block: Block, { footnotes }: KnownOfWhole): string[] {
  return noteReferencesIn(block)
    .filter((reference) => footnotes.has(reference.identifier) && footnotes.isFirst(reference))
    .map(({ identifier }) => identifier)
}
