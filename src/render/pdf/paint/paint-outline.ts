import { sheet } from '../design/sheet.ts'
import type { OutlineEntry } from '../manuscript/block.ts'
import type { Page } from '../pages/page.ts'
import type { Pdf, PdfOutline } from './pdf.ts'

/**
 * Writes the outline that a reader opens beside the pages: each heading under the nearest one above it of a lesser
 * depth.
 */
export function paintOutline(entries: readonly OutlineEntry[], pages: readonly Page[], document: Pdf): void {
  const places = placesOf(pages)
  const open: { readonly depth: number; readonly item: PdfOutline; count: number }[] = []
  for (const entry of entries) {
    const at = places.get(entry.anchor)
    if (!at) continue
    while ((open.at(-1)?.depth ?? 0) >= entry.depth) open.pop()
    const parent = open.at(-1)
    const item = (parent?.item ?? document.outline).addItem(entry.title, at)
    if (parent) parent.item.dictionary.data.Count = -(parent.count += 1)
    open.push({ depth: entry.depth, item, count: 0 })
  }
}

interface Goal {
  readonly fit: false
  readonly pageNumber: number
  readonly left: number
  readonly top: number
}

/** Where every name leads, as pdfkit 0.20.2 takes it: it measures `left` from the right edge of the page. */
function placesOf(pages: readonly Page[]): ReadonlyMap<string, Goal> {
  const goals = pages.flatMap((page, pageNumber) =>
    page.places.map(({ name, y }) => [name, { fit: false, pageNumber, left: sheet.width, top: y }] as const),
  )
  return new Map(goals)
}
