import type { Report } from '../../../../src/model/report.ts'
import { type ShownText, shownOn } from './page-content.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { type Element, treeOf, withDescendants } from './structure-tree.ts'

/**
 * A rule of PDF/A-2a or of PDF/UA-1, or a promise of our own. It returns a description of everything that breaks it,
 * and an empty list if nothing does.
 */
export type PdfRule = (pdf: InspectedPdf, report: Report) => readonly string[]

/** A PDF as the rules look at it. */
export interface InspectedPdf extends PdfObjects {
  /** What all pages show, in the order of painting. */
  readonly shown: readonly ShownText[]
  /** The outermost elements of the structure. */
  readonly tree: readonly Element[]
  /** All elements of the structure, in the order of reading. */
  readonly elements: readonly Element[]
}

/** Reads the pages and the structure of a PDF once, for all rules. */
export function inspect(pdf: PdfObjects): InspectedPdf {
  const shown = shownOn(pdf)
  const tree = treeOf(pdf, shown)
  return { ...pdf, shown, tree, elements: tree.flatMap(withDescendants) }
}
