import type { Manuscript } from '../manuscript/block.ts'
import type { PlacedPage } from '../pages/place-page.ts'
import type { Typography } from '../type/typography.ts'
import { openMarkedContent } from './marked-content.ts'
import { gatherContent } from './mend-pdfkit.ts'
import { paintOutline } from './paint-outline.ts'
import { paintPage } from './paint-page.ts'
import type { Pdf } from './pdf.ts'
import { openStructure } from './structure.ts'

/**
 * Paints all pages into a document, and ends it. A document can be painted only once. Returns the bytes of the file.
 */
export function paintPages(
  pages: readonly PlacedPage[],
  manuscript: Manuscript,
  document: Pdf,
  typography: Typography,
): Promise<Uint8Array> {
  const structure = openStructure(document, manuscript.structure)
  const content = openMarkedContent(document, structure)
  for (const page of pages) {
    document.addPage()
    gatherContent(document)
    paintPage(page, { document, content, typography })
  }
  structure.end()
  paintOutline(manuscript.outline, pages, document)
  return bytesOf(document)
}

/** Ends a document, and returns the bytes of the file. */
export function bytesOf(document: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => resolve(joined(chunks)))
    document.on('error', reject)
    document.end()
  })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
