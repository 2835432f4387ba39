import { column, labels, running } from '../design/geometry.ts'
import { styles } from '../design/text-styles.ts'
import type { FolioInk, Ink, WordsInk } from '../galley/strip.ts'
import { lineToFit } from '../lines/line-to-fit.ts'
import { setText } from '../lines/set-text.ts'
import type { RunningHead } from '../manuscript/block.ts'
import { plainRun, type TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import type { PlacedPage } from './place-page.ts'

/** The greatest width of the title in a header, in points: the word for a draft has room beside it. */
const headWidth = labels.width + column.width - 72

/**
 * Adds what is known only when all pages are there: headers, footers, and the page numbers in the contents. A cover
 * counts as a page, as a letter does that is issued with its annex, but shows no number.
 */
export function addHeadersAndFooters(
  pages: readonly PlacedPage[],
  head: RunningHead,
  typography: Typography,
): readonly PlacedPage[] {
  const numbers = new Map(pages.flatMap((page, index) => page.places.map(({ name }) => [name, index + 1] as const)))
  const opening = head.afterCover ? pages.findIndex((page) => bearsTitle(page, head)) : 0
  const start = pages.length > opening + 1 ? startInks(head, typography) : []
  const end = head.end ? endingAt(column.start + column.width, running.head, head.end, typography) : []
  return pages.map((page, index) => {
    const inks = page.inks.flatMap((ink) => (ink.kind === 'folio' ? numberOf(ink, numbers, typography) : [ink]))
    const foot = index < opening ? [] : footInks(index + 1, pages.length, typography)
    return { ...page, inks: [...inks, ...(index > opening ? start : []), ...end, ...foot] }
  })
}

function numberOf(folio: FolioInk, numbers: ReadonlyMap<string, number>, typography: Typography): readonly Ink[] {
  const number = numbers.get(folio.anchor)
  if (number === undefined) return []
  return endingAt(folio.x, folio.y, { ...folio.run, text: String(number) }, typography).map((words) =>
    folio.tag ? { ...words, tag: folio.tag } : words,
  )
}

/** Returns whether the title of the report stands on a page. */
function bearsTitle(page: PlacedPage, head: RunningHead): boolean {
  return page.places.some(({ name }) => name === head.title)
}

/** Sets the title or the symbol, which stands at the start of a header. */
function startInks({ start }: RunningHead, typography: Typography): readonly Ink[] {
  const line = lineToFit(start, headWidth, typography)
  return line ? [{ kind: 'words', x: labels.start, y: running.head, runs: line.runs }] : []
}

function footInks(number: number, pages: number, typography: Typography): readonly Ink[] {
  return endingAt(column.start + column.width, running.foot, plainRun(`${number}/${pages}`, styles.running), typography)
}

/** Sets a run so that it ends at a place. */
function endingAt(x: number, y: number, run: TextRun, typography: Typography): readonly WordsInk[] {
  return setText([run], { width: column.width, fill: 'ragged' }, typography).map((line) => ({
    kind: 'words',
    x: x - line.width,
    y,
    runs: line.runs,
  }))
}
