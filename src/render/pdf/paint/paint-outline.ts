import { sheet } from '../design/geometry.ts'
import type { OutlineEntry } from '../manuscript/block.ts'
import type { PlacedPage } from '../pages/place-page.ts'
import type { Pdf, PdfOutline } from './pdf.ts'

/**
 * Writes the outline that a reader program shows beside the pages. Each heading stands below the nearest heading before
 * it that has a lesser depth.
 */
export function paintOutline(entries: readonly OutlineEntry[], pages: readonly PlacedPage[], document: Pdf): void {
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

/** Where an entry of the outline leads to, as pdfkit takes it. */
interface OutlineDestination {
  readonly fit: false
  readonly pageNumber: number
  readonly left: number
  readonly top: number
}

/**
 * Maps the name of each place to its page and height. pdfkit 0.20.2 measures `left` from the right edge of the page.
 */
function placesOf(pages: readonly PlacedPage[]): ReadonlyMap<string, OutlineDestination> {
  const destinations = pages.flatMap((page, pageNumber) =>
    page.places.map(({ name, y }) => [name, { fit: false, pageNumber, left: sheet.width, top: y }] as const),
  )
  return new Map(destinations)
}
