import type { Renderer } from '../define-renderer.ts'
import { column, noteRule } from './design/sheet.ts'
import { galleyOf } from './galley/galley-of.ts'
import { manuscriptOf } from './manuscript/manuscript-of.ts'
import { wordsOf } from './manuscript/words-of.ts'
import { furnishPages } from './pages/furnish-pages.ts'
import { makeUpPages } from './pages/make-up-pages.ts'
import { mirrorPage } from './pages/mirror-page.ts'
import { placePage } from './pages/place-page.ts'
import { openDocument } from './paint/open-document.ts'
import { openTypography } from './paint/open-typography.ts'
import { paintPages } from './paint/paint-pages.ts'
import { missingGlyphs } from './type/missing-glyphs.ts'

/**
 * Sets a report as a book is set: tree → manuscript (blocks with their styles) → galley (lines and rows in one long
 * column) → pages → paint. A character that no face has is a diagnostic, and there is no value then.
 */
export const renderPdf: Renderer = async (report, given) => {
  const manuscript = manuscriptOf(report, given.draft)
  const words = wordsOf(manuscript)
  const document = openDocument(report.meta)
  const typography = await openTypography(document, words, report.meta, given.font)
  const diagnostics = missingGlyphs(words, typography)
  if (diagnostics.length > 0) return { diagnostics }

  const galley = galleyOf(manuscript, typography)
  const made = makeUpPages(galley, { depth: column.depth, footGap: noteRule.above + noteRule.below })
  const furnished = furnishPages(made.map(placePage), manuscript.running, typography)
  const pages = typography.direction === 'rtl' ? furnished.map(mirrorPage) : furnished
  return { value: await paintPages(pages, manuscript, document, typography), diagnostics }
}
