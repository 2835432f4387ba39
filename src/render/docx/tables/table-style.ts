import { NumberValueElement, OnOffElement, StringValueElement, type XmlComponent } from 'docx'
import { cellMargin } from '../pages/page.ts'
import { element } from '../xml/element.ts'

/**
 * The id of the style of every table: rules above and below the header and at the end, hairlines between rows, no
 * vertical lines.
 */
export const tableStyle = 'ReportTable'

/** Makes the table styles, of which docx 9.7.1 has none: Word's default, and ours. */
export function tableStyles(): XmlComponent[] {
  const atTheFoot = element('w:vAlign', { 'w:val': 'bottom' })
  const rules = [line('w:top', 6), line('w:bottom', 12)]
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
      element(
        'w:tblPr',
        {},
        element('w:tblBorders', {}, ...rules, line('w:insideH', 2, 'A6A6A6')),
        margins(cellMargin.above, cellMargin.side),
      ),
      element(
        'w:tblStylePr',
        { 'w:type': 'firstRow' },
        element('w:tcPr', {}, element('w:tcBorders', {}, ...rules), atTheFoot),
      ),
    ),
  ]
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

/** Thickness in eighths of a point. */
function line(name: string, thickness: number, color = '000000'): XmlComponent {
  return element(name, { 'w:val': 'single', 'w:sz': thickness, 'w:space': 0, 'w:color': color })
}
