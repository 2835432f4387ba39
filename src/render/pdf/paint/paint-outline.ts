import type { OutlineEntry } from '../manuscript/block.ts'
import { sheet } from '../design/sheet.ts'
import type { Page } from '../pages/page.ts'
import type { Pdf, PdfOutline } from './pdf.ts'

/** Writes the outline that a reader opens beside the pages: each heading under the nearest one above it of a lesser depth. */
export function paintOutline(entries: readonly OutlineEntry[], pages: readonly Page[], document: Pdf): void {
  const open: { readonly depth: number; readonly item: PdfOutline; count: number }[] = []
  for (const entry of entries) {
    const at = whereIs(entry.anchor, pages)
    if (!at) continue
    while ((open.at(-1)?.depth ?? 0) >= entry.depth) open.pop()
    const parent = open.at(-1)
    const item = (parent?.item ?? document.outline).addItem(entry.title, at)
    if (parent) parent.item.dictionary.data['Count'] = -(parent.count += 1)
    open.push({ depth: entry.depth, item, count: 0 })
  }
}

/** Where an entry leads, as pdfkit 0.20.2 takes it: it measures `left` from the right edge of the page. */
function whereIs(anchor: string, pages: readonly Page[]): { fit: boolean; pageNumber: number; left: number; top: number } | undefined {
  const pageNumber = pages.findIndex((page) => page.places.some(({ name }) => name === anchor))
  const place = pages[pageNumber]?.places.find(({ name }) => name === anchor)
  return place && { fit: false, pageNumber, left: sheet.width, top: place.y }
}
