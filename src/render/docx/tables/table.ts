import { type FileChild, Paragraph, type ParagraphChild } from 'docx'
import type { Cell, NoteDefinition, Row, Table } from '../../../model/document.ts'
import { measure } from '../pages/page.ts'
import type { SectionSetting } from '../setting.ts'
import { element } from '../xml/element.ts'
import { field } from '../xml/field.ts'
import { fitTable, type TableFit } from './fit-table.ts'
import { rowKeepsNext } from './row-keeps-next.ts'
import { shadeOf } from './shade-of.ts'
import { tableStyle } from './table-style.ts'

/**
 * Sets a table with its caption above and its notes below. Built by hand, since docx 9.7.1 writes borders over the
 * style's, has no place for the description that a screen reader reads out, and takes its time over each of what may be
 * thousands of cells.
 */
export function table(node: Table, setting: SectionSetting): FileChild[] {
  const notes = setting.tableNotes.under(node)
  const fit = fitTable(node)
  const rows = node.children.map((row, index) =>
    setRow(row, { fit, header: index === 0, keepNext: rowKeepsNext(node, index, notes.length > 0) }, setting),
  )
  return [
    new Paragraph({ style: 'Caption', children: caption(node, setting) }),
    element(
      'w:tbl',
      {},
      properties(node, setting),
      element('w:tblGrid', {}, ...fit.widths.map((width) => element('w:gridCol', { 'w:w': width }))),
      ...rows,
    ),
    ...notes.flatMap((note, index) => noteUnder(note, index < notes.length - 1, setting)),
    new Paragraph({ style: 'Spacer' }),
  ]
}

/** The bookmark stands around the number, so that a cross-reference to the table says the number. */
function caption({ data }: Table, { captions, marks, words }: SectionSetting): ParagraphChild[] {
  const parts = captions.get(data.bookmark)
  if (parts === undefined) return marks.block(data, [words(data.caption)])
  const number = marks.block(data, field(`SEQ ${parts.counted} \\* ARABIC`, [words(parts.number)]))
  return [words(parts.before), ...number, words(parts.after)]
}

function properties({ data, children }: Table, { report }: SectionSetting): FileChild {
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

interface RowLooks {
  readonly fit: TableFit
  readonly header: boolean
  readonly keepNext: boolean
}

function setRow(row: Row, looks: RowLooks, setting: SectionSetting): FileChild {
  const properties = element('w:trPr', {}, element('w:cantSplit'), ...(looks.header ? [element('w:tblHeader')] : []))
  return element(
    'w:tr',
    {},
    properties,
    ...row.children.map((cell, column) => setCell(cell, looks, looks.fit.widths[column] ?? 0, setting)),
  )
}

function setCell(cell: Cell, { fit, header, keepNext }: RowLooks, width: number, setting: SectionSetting): FileChild {
  const fill = shadeOf(cell.data?.shade)
  const shading = fill === undefined ? [] : [element('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' })]
  return element(
    'w:tc',
    {},
    element('w:tcPr', {}, element('w:tcW', { 'w:type': 'dxa', 'w:w': width }), ...shading),
    new Paragraph({
      style: header ? fit.head : fit.text,
      ...(keepNext ? { keepNext } : {}),
      children: setting.inlines(cell.children),
    }),
  )
}

function noteUnder(note: NoteDefinition, keepNext: boolean, setting: SectionSetting): Paragraph[] {
  return note.children.map((paragraph, index) => {
    const mark = index > 0 ? [] : [setting.words(note.label, { style: 'TableNoteReference' }), setting.words('\u2002')]
    return new Paragraph({
      style: 'TableNote',
      ...(keepNext ? { keepNext } : {}),
      children: [...mark, ...setting.inlines(paragraph.children)],
    })
  })
}
