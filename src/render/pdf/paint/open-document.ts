import PDFDocument from 'pdfkit'
import type { Meta } from '../../../model/report.ts'
import { sheet } from '../design/geometry.ts'
import { mendPdfkit } from './mend-pdfkit.ts'
import { isPdf, type Pdf } from './pdf.ts'
import { universalAccess } from './xmp.ts'

/**
 * Opens a tagged document according to PDF/A-2a and PDF/UA-1. Its dates are those of the report, so that the same
 * report gives the same bytes.
 */
export function openDocument(meta: Meta): Pdf {
  const date = dateOf(meta.date)
  const document: object = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: meta.language,
    displayTitle: true,
    autoFirstPage: false,
    size: [sheet.width, sheet.height],
    info: {
      Title: meta.title,
      Author: meta.author,
      ...(meta.marking !== undefined && { Keywords: meta.marking }),
      Creator: `report ${meta.version}`,
      CreationDate: date,
      ModDate: date,
    },
    ...noFont,
  })
  if (!isPdf(document)) throw new Error('Cannot paint with this pdfkit, expected version 0.20')
  mendPdfkit(document)
  if (meta.direction === 'rtl') document._root.data.ViewerPreferences.data.Direction = 'R2L'
  document.appendXML(universalAccess(date, meta.language))
  return document
}

/**
 * Prevents pdfkit 0.20 from opening Helvetica, because PDF/A forbids fonts that are not embedded. It is an object,
 * since the types of pdfkit do not allow `null` here.
 */
const noFont: object = { font: null }

/** Returns the midnight at which the day begins in universal time. A month stands for its first day. */
function dateOf(date: string): Date {
  return new Date(`${date.length === 7 ? `${date}-01` : date}T00:00:00Z`)
}
