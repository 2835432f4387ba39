import type { Ink, WordsInk } from '../galley/strip.ts'
import type { SetRun } from '../lines/line.ts'
import type { Tag } from '../manuscript/tag.ts'
import type { PlacedPage } from '../pages/place-page.ts'
import type { Typography } from '../type/typography.ts'
import type { MarkedContent } from './marked-content.ts'
import { groundOperators, ruleOperators } from './operators.ts'
import type { Pdf } from './pdf.ts'
import { showRun } from './show-run.ts'

/** What a page is painted with. */
export interface PaintContext {
  readonly document: Pdf
  readonly content: MarkedContent
  readonly typography: Typography
}

/** Paints a page: grounds first, then rules, then words. All but words with a tag is an artifact. */
export function paintPage(page: PlacedPage, context: PaintContext): void {
  page.inks.toSorted((a, b) => order[a.kind] - order[b.kind]).forEach((ink) => paintInk(ink, context))
  context.content.endPage()
  page.places.forEach(({ name, y }) => context.document.addNamedDestination(name, 'XYZ', 0, y, null))
}

/** The order of painting. Words took the place of every folio when all pages were made up. */
const order = { ground: 0, rule: 1, words: 2, folio: 3 } as const satisfies Record<Ink['kind'], number>

function paintInk(ink: Ink, context: PaintContext): void {
  if (ink.kind === 'ground') paintArtifact(groundOperators(ink), context)
  else if (ink.kind === 'rule') paintArtifact(ruleOperators(ink), context)
  else if (ink.kind === 'words') paintWords(ink, context)
}

function paintArtifact(operators: string, { document, content }: PaintContext): void {
  content.artifact('Layout', () => document.addContent(operators))
}

function paintWords({ x, y, runs, tag }: WordsInk, context: PaintContext): void {
  if (tag) runs.forEach((run) => paintRun(run, x + run.x, y, tag, context))
  else context.content.artifact('Pagination', () => runs.forEach((run) => showRunOn(run, x + run.x, y, context)))
}

function paintRun(set: SetRun, x: number, y: number, tag: Tag, context: PaintContext): void {
  const { size, rise } = set.run.look
  const area = { x, y: y - rise - size, width: set.width, height: size * 1.3 }
  context.content.words(tag, set.run.marks, area, () => showRunOn(set, x, y, context))
}

function showRunOn(set: SetRun, x: number, y: number, { document, typography }: PaintContext): void {
  document.font(set.face)
  document.page.fonts[document._font.id] = document._font.ref()
  document.addContent(showRun(set, x, y, typography))
}
