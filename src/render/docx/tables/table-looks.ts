import { NumberValueElement, OnOffElement, StringValueElement, type XmlComponent } from 'docx'
import type { Shade } from '../../../model/document.ts'
import { cellMargin } from '../pages/page-geometry.ts'
import { element } from '../xml/word-element.ts'

/** The id of the style of every table. */
export const tableStyle = 'ReportTable'

/** How thick the rules of a table are, in twips: above its header, below its header and its last row. */
export const tableRules = { above: 15, below: 30 } as const

/** Word measures lines in eighths of a point: so many are a twip. */
const eighths = 8 / 20

/**
 * Makes the table styles, of which docx 9.7.1 has none: Word's default, and ours. Ours has rules above and below the
 * header and at the end, and no other lines.
 */
export function tableStyles(): XmlComponent[] {
  const atTheFoot = element('w:vAlign', { 'w:val': 'bottom' })
  const rules = [line('w:top', tableRules.above), line('w:bottom', tableRules.below)]
  return [
    element(
      'w:style',
      { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
      new StringValueElement('w:name', 'Normal Table'),
      new NumberValueElement('w:uiPriority', 99),
      new OnOffElement('w:semiHidden'),
      element('w:tblPr', {}, width('w:tblInd', 0), margins(0, 108)),
    ),
    element(
      'w:style',
      { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': tableStyle },
      new StringValueElement('w:name', 'Report Table'),
      new StringValueElement('w:basedOn', 'TableNormal'),
      new NumberValueElement('w:uiPriority', 99),
      element('w:tblPr', {}, element('w:tblBorders', {}, ...rules), margins(cellMargin.above, cellMargin.side)),
      element(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        element('w:tcPr', {}, element('w:tcBorders', {}, ...rules), atTheFoot),
      ),
    ),
  ]
}

/** Gives the background of a cell as six hexadecimal digits; undefined for none. */
export function shadeOf(shade: Shade | undefined): string | undefined {
  return shades[shade ?? 0]
}

/** The six greys of the PDF, light enough for black words on each (contrast 9:1 on the darkest, after WCAG 2.2). */
const shades: Readonly<Record<Shade, string | undefined>> = {
  0: undefined,
  1: 'F1F1F1',
  2: 'E3E3E3',
  3: 'D5D5D5',
  4: 'C7C7C7',
  5: 'B9B9B9',
  6: 'ABABAB',
}

function margins(vertical: number, horizontal: number): XmlComponent {
  return element(
    'w:tblCellMar',
    {},
    width('w:top', vertical),
    width('w:left', horizontal),
    width('w:bottom', vertical),
    width('w:right', horizontal),
  )
}

function width(name: string, twips: number): XmlComponent {
  return element(name, { 'w:w': twips, 'w:type': 'dxa' })
}

/** A line, its thickness in twips. */
function line(name: string, thickness: number, color = '000000'): XmlComponent {
  return element(name, { 'w:val': 'single', 'w:sz': thickness * eighths, 'w:space': 0, 'w:color': color })
}
