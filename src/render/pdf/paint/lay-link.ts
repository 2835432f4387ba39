import type { Mark } from '../manuscript/run.ts'
import type { Pdf, PdfElement } from './pdf.ts'

/** A part of a page, from its upper left corner, in points. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Lays a link over an area and attaches it to its element. pdfkit 0.20.2's own `link()` leaves empty what assistive
 * technology is to say.
 */
export function layLink(
  document: Pdf,
  mark: Exclude<Mark, { kind: 'language' }>,
  { x, y, width, height }: Area,
  element: PdfElement,
): void {
  const action = mark.kind === 'web' ? { S: 'URI', URI: new String(mark.url) } : { S: 'GoTo', D: new String(mark.to) }
  document.annotate(x, y, width, height, {
    Subtype: 'Link',
    Contents: new String(mark.says),
    A: action,
    structParent: element,
  })
}
