import { column, labels, running } from '../design/sheet.ts'
import { styles } from '../design/styles.ts'
import type { Folio, Ink, Words } from '../galley/strip.ts'
import type { SetLine } from '../lines/set-line.ts'
import { setText } from '../lines/set-text.ts'
import type { Manuscript } from '../manuscript/block.ts'
import { plainRun, type Run } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'
import type { Page } from './page.ts'

/** How wide a title may be at the head of a page: there is room for the word for a draft beside it. */
const headWidth = labels.width + column.width - 72

/**
 * Adds what is known only when all pages are there: page numbers in the contents and at the foot, and what stands at
 * the head. A cover counts as a page, as a letter does that is issued with its annex, but bears no number.
 */
export function furnishPages(
  pages: readonly Page[],
  head: Manuscript['running'],
  typography: Typography,
): readonly Page[] {
  const numbers = new Map(pages.flatMap((page, index) => page.places.map(({ name }) => [name, index + 1] as const)))
  const opening = head.afterCover ? pages.findIndex((page) => bearsTitle(page, head)) : 0
  return pages.map((page, index) => {
    const inks = page.inks.flatMap((ink) => (ink.kind === 'folio' ? numberOf(ink, numbers, typography) : [ink]))
    const foot = index < opening ? [] : footInks(index + 1, pages.length, typography)
    return { ...page, inks: [...inks, ...headInks(head, index > opening, typography), ...foot] }
  })
}

function numberOf(folio: Folio, numbers: ReadonlyMap<string, number>, typography: Typography): readonly Ink[] {
  const number = numbers.get(folio.anchor)
  if (number === undefined) return []
  return endingAt(folio.x, folio.y, { ...folio.run, text: String(number) }, typography).map((words) =>
    folio.tag ? { ...words, tag: folio.tag } : words,
  )
}

function bearsTitle(page: Page, head: Manuscript['running']): boolean {
  return page.places.some(({ name }) => name === head.title)
}

/** The title or the symbol at the start, where it is wanted; the word for a draft at the end. */
function headInks({ start, end }: Manuscript['running'], isWanted: boolean, typography: Typography): readonly Ink[] {
  const line = isWanted ? oneLine(start, typography) : undefined
  const title: readonly Ink[] = line ? [{ kind: 'words', x: labels.start, y: running.head, runs: line.runs }] : []
  return [...title, ...(end ? endingAt(column.start + column.width, running.head, end, typography) : [])]
}

/** Sets a run on one line; one that is too long loses words at its end, and says so. */
function oneLine(run: Run, typography: Typography): SetLine | undefined {
  const words = run.text.split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const text = count === words.length ? run.text : `${words.slice(0, count).join(' ')} …`
    const lines = setText([{ ...run, text }], { width: headWidth, fill: 'ragged' }, typography)
    if (lines.length === 1) return lines[0]
  }
  return undefined
}

function footInks(number: number, pages: number, typography: Typography): readonly Ink[] {
  return endingAt(column.start + column.width, running.foot, plainRun(`${number}/${pages}`, styles.running), typography)
}

function endingAt(x: number, y: number, run: Run, typography: Typography): readonly Words[] {
  return setText([run], { width: column.width, fill: 'ragged' }, typography).map((line) => ({
    kind: 'words',
    x: x - line.width,
    y,
    runs: line.runs,
  }))
}
