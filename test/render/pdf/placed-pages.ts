import type { Report } from '../../../src/model/report.ts'
import { column, noteRule } from '../../../src/render/pdf/design/geometry.ts'
import { galleyOf } from '../../../src/render/pdf/galley/galley-of.ts'
import { manuscriptOf } from '../../../src/render/pdf/manuscript/manuscript-of.ts'
import { printedWords } from '../../../src/render/pdf/manuscript/printed-words.ts'
import { fillColumns } from '../../../src/render/pdf/pages/fill-columns.ts'
import { makeUpPages } from '../../../src/render/pdf/pages/make-up-pages.ts'
import { notesBelowTables } from '../../../src/render/pdf/pages/notes-below-tables.ts'
import { type PlacedPage, placePage } from '../../../src/render/pdf/pages/place-page.ts'
import { openDocument } from '../../../src/render/pdf/paint/open-document.ts'
import { openTypography } from '../../../src/render/pdf/paint/open-typography.ts'
import { fonts } from './fonts.ts'

/** The pages of a report as they are placed, without headers and footers. */
export async function placedPages(report: Report): Promise<readonly PlacedPage[]> {
  const manuscript = manuscriptOf(report, undefined)
  const typography = await openTypography(openDocument(report.meta), printedWords(manuscript), report.meta, fonts)
  const galley = galleyOf(manuscript, typography)
  const madeUp = makeUpPages(galley, { depth: column.depth, footGap: noteRule.above + noteRule.below })
  return notesBelowTables(fillColumns(madeUp)).map(placePage)
}

/** The share of its depth down to which a page is filled. */
export function filledShare({ inks }: PlacedPage): number {
  const lowest = Math.max(0, ...inks.map((ink) => ink.y))
  return (lowest - column.top) / column.depth
}
