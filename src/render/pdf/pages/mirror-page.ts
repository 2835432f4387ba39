import { sheet } from '../design/geometry.ts'
import type { Ink } from '../galley/strip.ts'
import type { PlacedPage } from './place-page.ts'

/**
 * Mirrors a page for a language that is written from right to left: numbers then hang at the right, and lines end at
 * the left. The words themselves stay as they were set.
 */
export function mirrorPage(page: PlacedPage): PlacedPage {
  return { ...page, inks: page.inks.map((ink) => ({ ...ink, x: sheet.width - ink.x - widthOf(ink) })) }
}

/** Returns the width of what is printed. The last white of a line reaches beyond its words and does not count. */
function widthOf(ink: Ink): number {
  switch (ink.kind) {
    case 'words':
      return Math.max(0, ...ink.runs.map(({ x, width }) => x + width))
    case 'rule':
    case 'ground':
      return ink.width
    case 'folio':
      return 0
  }
}
