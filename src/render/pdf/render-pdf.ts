import type { Renderer } from '../define-renderer.ts'
import { column, noteRule } from './design/geometry.ts'
import { galleyOf } from './galley/galley-of.ts'
import { manuscriptOf } from './manuscript/manuscript-of.ts'
import { printedWords } from './manuscript/printed-words.ts'
import { fillColumns } from './pages/fill-columns.ts'
import { addHeadersAndFooters } from './pages/headers-and-footers.ts'
import { makeUpPages } from './pages/make-up-pages.ts'
import { mirrorPage } from './pages/mirror-page.ts'
import { notesBelowTables } from './pages/notes-below-tables.ts'
import { placePage } from './pages/place-page.ts'
import { openDocument } from './paint/open-document.ts'
import { openTypography } from './paint/open-typography.ts'
import { paintPages } from './paint/paint-pages.ts'
import { glyphDiagnostic, missingGlyphs } from './type/missing-glyphs.ts'
import { withPrintableQuotes } from './type/printable-quotes.ts'

/**
 * Typesets a report as a book is typeset: tree → manuscript (blocks with their styles) → galley (lines and rows in one
 * long column) → pages → painted file. For each character that no face has it returns a diagnostic, and then no file.
 */
export const renderPdf: Renderer = async (report, given) => {
  const written = manuscriptOf(report, given.draft)
  const document = openDocument(report.meta)
  const typography = await openTypography(document, printedWords(written), report.meta, given.font)
  const manuscript = given.draft ? withPrintableQuotes(written, typography) : written
  const diagnostics = missingGlyphs(printedWords(manuscript), typography).map(glyphDiagnostic)
  if (diagnostics.length > 0) return { diagnostics }

  const galley = galleyOf(manuscript, typography)
  const madeUp = makeUpPages(galley, { depth: column.depth, footGap: noteRule.above + noteRule.below })
  const placed = addHeadersAndFooters(
    notesBelowTables(fillColumns(madeUp)).map(placePage),
    manuscript.runningHead,
    typography,
  )
  const pages = typography.direction === 'rtl' ? placed.map(mirrorPage) : placed
  return { value: await paintPages(pages, manuscript, document, typography), diagnostics }
}
