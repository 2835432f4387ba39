import { byCodeUnit } from '../../../model/order.ts'
import { escapeXml } from './escape-xml.ts'
import { gatherLines } from './gather-lines.ts'
import type { Pdf } from './pdf.ts'

/** Mends what pdfkit 0.20.2 gets wrong for every document, before anything is painted. */
export function mendPdfkit(document: Pdf): void {
  sortDestinations(document)
  escapeMetadata(document)
  gatherLines(document)
}

/**
 * pdfkit 0.20.2 sorts the name tree of destinations by the machine's locale; readers search it by bytes (ISO 32000-1,
 * 7.9.6).
 */
function sortDestinations(document: Pdf): void {
  document._root.data.Names.data.Dests._compareKeys = byCodeUnit
}

/** pdfkit 0.20.2 puts the title into the XMP packet as it is: a `&` in it makes the packet unreadable. */
function escapeMetadata(document: Pdf): void {
  const addInfo = document._addInfo.bind(document)
  document._addInfo = () => {
    const plain = document.info
    document.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]) => [key, typeof value === 'string' ? escapeXml(value) : value]),
    )
    addInfo()
    document.info = plain
  }
}
