import { type FileChild, Paragraph, type ParagraphChild } from 'docx'
import type { Cell, Row, Table } from '../../../model/document.ts'
import { keptRows } from '../pages/page-breaks.ts'
import { measure } from '../pages/page-geometry.ts'
import type { SectionContext } from '../word-context.ts'
import { element } from '../xml/word-element.ts'
import { field } from '../xml/word-field.ts'
import type { TableFit } from './fit-table.ts'
import { setTableKey } from './set-table-key.ts'
import { setTableNote } from './set-table-notes.ts'
import { shadeOf, tableStyle } from './table-looks.ts'

/**
 * Sets a table with its caption above, and its key and its notes below. It is made element by element: docx 9.7.1
 * writes borders over those of the style, has no place for the description that a screen reader reads out, and takes
 * long for each of what may be thousands of cells. An empty line keeps it from what follows. Where nothing does, there
 * is none, as it could begin a page with nothing else on it; but Word wants a paragraph after a table, and where it is
 * that line, the last row stays with it.
 */
export function setWordTable(table: Table, context: SectionContext): FileChild[] {
  const notes = context.tableNotes.under(table)
  const fit = context.fitOf(table)
  const key = setTableKey(table, notes.length > 0, context)
  const isLast = context.lastOnPages.has(table)
  const isAlone = key.length + notes.length === 0
  const { keepsNext, splits } = keptRows(fit.heights, isLast || !isAlone)
  const rows = table.children.map((row, index) =>
    setRow(row, { fit, header: index === 0, keepNext: keepsNext(index), splits: splits(index) }, context),
  )
  const columns = fit.widths.map((width) => element('w:gridCol', { 'w:w': width }))
  return [
    new Paragraph({ style: 'Caption', children: setCaption(table, context) }),
    element('w:tbl', {}, tableProperties(table, context), element('w:tblGrid', {}, ...columns), ...rows),
    ...key,
    ...notes.flatMap((note, index) => setTableNote(note, index < notes.length - 1, context)),
    ...(isLast && !isAlone ? [] : [new Paragraph({ style: 'Spacer' })]),
  ]
}

/** The bookmark stands around the number, so that a cross-reference to the table says the number. */
function setCaption(table: Table, { captions, mark, words }: SectionContext): ParagraphChild[] {
  const caption = captions.get(table.data.bookmark)
  if (caption === undefined) return mark(table, [...words(table.data.caption)])
  const number = mark(table, field(`SEQ ${caption.counter} \\* ARABIC`, [...words(caption.number)]))
  return [...words(caption.before), ...number, ...words(caption.after)]
}

function tableProperties({ data, children }: Table, { report }: SectionContext): FileChild {
  const rowHeaders = children.some((row) => row.children.some((cell) => cell.data?.header === 'row')) ? 1 : 0
  return element(
    'w:tblPr',
    {},
    element('w:tblStyle', { 'w:val': tableStyle }),
    ...(report.meta.direction === 'rtl' ? [element('w:bidiVisual')] : []),
    element('w:tblW', { 'w:w': measure, 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblLook', {
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': rowHeaders,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1,
    }),
    element('w:tblDescription', { 'w:val': data.description }),
  )
}

interface RowLook {
  readonly fit: TableFit
  readonly header: boolean
  readonly keepNext: boolean
  readonly splits: boolean
}

function setRow(row: Row, look: RowLook, context: SectionContext): FileChild {
  const properties = [
    ...(look.splits ? [] : [element('w:cantSplit')]),
    ...(look.header ? [element('w:tblHeader')] : []),
  ]
  const cells = row.children.map((cell, column) => setCell(cell, look, look.fit.widths[column] ?? 0, context))
  return element('w:tr', {}, ...(properties.length > 0 ? [element('w:trPr', {}, ...properties)] : []), ...cells)
}

function setCell(cell: Cell, { fit, header, keepNext }: RowLook, width: number, context: SectionContext): FileChild {
  const fill = shadeOf(cell.data?.shade)
  const shading = fill === undefined ? [] : [element('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' })]
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:type': 'dxa', 'w:w': width }), ...shading),
    new Paragraph({
      style: header ? fit.head : fit.text,
      ...(keepNext ? { keepNext } : {}),
      children: context.inlines(cell.children),
    }),
  )
}
