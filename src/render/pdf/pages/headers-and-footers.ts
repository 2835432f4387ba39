import { column, labels, running } from '../design/geometry.ts'
import { styles } from '../design/text-styles.ts'
import type { FolioInk, Ink, WordsInk } from '../galley/strip.ts'
import type { SetLine } from '../lines/line.ts'
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
  const opening = head.opening === undefined ? 0 : pages.findIndex((page) => bearsTitle(page, head))
  const set = setHead(head, pages.length > opening + 1, typography)
  return pages.map((page, index) => {
    const inks = page.inks.flatMap((ink) => (ink.kind === 'folio' ? numberOf(ink, numbers, typography) : [ink]))
    const outer = head.twoSided && index % 2 === 1 ? 'start' : 'end'
    const foot = index < opening ? [] : footInks(index + 1, pages.length, outer, typography)
    return { ...page, inks: [...inks, ...headInks(set, index > opening, head.twoSided ? outer : 'start'), ...foot] }
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
  return page.places.some(({ name }) => name === head.opening)
}

type Side = 'start' | 'end'

/** The lines of a header, which are set once for all pages. */
interface SetHead {
  readonly title: SetLine | undefined
  readonly marks: readonly SetLine[]
}

function setHead({ start, end }: RunningHead, isWanted: boolean, typography: Typography): SetHead {
  return {
    title: isWanted ? lineToFit(start, headWidth, typography) : undefined,
    marks: end ? setText([end], { width: column.width, fill: 'ragged' }, typography) : [],
  }
}

/**
 * Places a header, over a rule: the title or the symbol at its side, where it is wanted, and the marks opposite.
 */
function headInks({ title, marks }: SetHead, isWanted: boolean, side: Side): readonly Ink[] {
  const words = [
    ...(title && isWanted ? [standing(title, side, running.head)] : []),
    ...marks.map((mark) => standing(mark, side === 'start' ? 'end' : 'start', running.head)),
  ]
  return words.length === 0 ? [] : [...words, ruleBelowHead]
}

const ruleBelowHead: Ink = {
  kind: 'rule',
  x: labels.start,
  y: running.head + 5,
  width: labels.width + column.width,
  height: 0,
  weight: 0.5,
  tone: 'ink',
}

/** Places a line at one side of the sheet. */
function standing(line: SetLine, side: Side, y: number): WordsInk {
  const x = side === 'start' ? labels.start : column.start + column.width - line.width
  return { kind: 'words', x, y, runs: line.runs }
}

function footInks(number: number, pages: number, side: Side, typography: Typography): readonly Ink[] {
  const folio = plainRun(`${number}/${pages}`, styles.running)
  return setText([folio], { width: column.width, fill: 'ragged' }, typography).map((line) =>
    standing(line, side, running.foot),
  )
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
