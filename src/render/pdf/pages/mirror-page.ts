import { sheet } from '../design/sheet.ts'
import type { Ink } from '../galley/strip.ts'
import type { Page } from './page.ts'

/**
 * Mirrors a page for a language that is written from right to left: numbers hang at the right, and lines end at the
 * left. Words stay as they were set.
 */
export function mirrorPage(page: Page): Page {
  return { ...page, inks: page.inks.map((ink) => ({ ...ink, x: sheet.width - ink.x - widthOf(ink) })) }
}

/** White after the last words reaches beyond them, and takes no room. */
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
