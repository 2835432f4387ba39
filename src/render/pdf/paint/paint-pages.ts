import type { Manuscript } from '../manuscript/block.ts'
import type { Page } from '../pages/page.ts'
import type { Typography } from '../type/typography.ts'
import { bytesOf } from './bytes-of.ts'
import { gatherContent } from './gather-content.ts'
import { paintOutline } from './paint-outline.ts'
import { paintPage } from './paint-page.ts'
import type { Pdf } from './pdf.ts'
import { takePen } from './pen.ts'
import { plantStructure } from './structure.ts'

/** Paints all pages into a document and ends it: a document is painted once. */
export function paintPages(
  pages: readonly Page[],
  manuscript: Manuscript,
  document: Pdf,
  typography: Typography,
): Promise<Uint8Array> {
  const structure = plantStructure(document, manuscript.structure)
  const pen = takePen(document, structure)
  for (const page of pages) {
    document.addPage()
    gatherContent(document)
    paintPage(page, { document, pen, typography })
  }
  structure.end()
  paintOutline(manuscript.outline, pages, document)
  return bytesOf(document)
}
