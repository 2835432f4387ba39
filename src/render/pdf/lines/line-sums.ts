import type { Item } from './item.ts'
import type { Measure } from './measure.ts'

/** How far a ragged line may fall short before it counts as loose, in points; the last line of a paragraph may fall short of all of it. */
const raggedStretch = 30
const lastLineStretch = 1e6

/** The measurements of any line of a paragraph, without adding it up again. */
export interface LineSums {
  /** Where a line starts that may start at an item: glue and penalties at its head vanish. */
  lineStart(from: number): number
  /** What a line with its glue as it is lacks to fill the measure, in points; below 0 if it is too wide. */
  lack(from: number, to: number, measure: Measure): number
  /** How far its glue must be stretched (1: by its stretch) or shrunk (-1: by its shrink) to fill the measure; -Infinity if it cannot. */
  ratio(from: number, to: number, measure: Measure): number
}

/** Adds a paragraph up. */
export function lineSums(items: readonly Item[]): LineSums {
  const width = runningSum(items, (item) => (item.kind === 'penalty' ? 0 : item.width))
  const stretch = runningSum(items, (item) => (item.kind === 'glue' ? item.stretch : 0))
  const shrink = runningSum(items, (item) => (item.kind === 'glue' ? item.shrink : 0))
  const starts = lineStarts(items)
  const between = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0)
  const lack = (from: number, to: number, measure: Measure) => measure.width - between(width, from, to) - hyphenWidth(items[to])
  return {
    lineStart: (from) => starts[from] ?? items.length,
    lack,
    ratio(from, to, measure) {
      const isFree = to === items.length - 1 && measure.fill !== 'balanced'
      const most = measure.fill === 'justified' ? between(stretch, from, to) : raggedStretch
      const least = measure.fill === 'justified' ? between(shrink, from, to) : 0
      return ratioOf(lack(from, to, measure), isFree ? lastLineStretch : most, least)
    },
  }
}

function hyphenWidth(end: Item | undefined): number {
  return end?.kind === 'penalty' ? end.width : 0
}

/** A hair too wide is not too wide: sums of widths are not exact. */
function ratioOf(lack: number, stretch: number, shrink: number): number {
  if (Math.abs(lack) < 1e-6) return 0
  if (lack > 0) return stretch > 0 ? lack / stretch : Infinity
  return shrink > 0 ? lack / shrink : -Infinity
}

function runningSum(items: readonly Item[], of: (item: Item) => number): readonly number[] {
  const sums = [0]
  for (const item of items) sums.push((sums.at(-1) ?? 0) + of(item))
  return sums
}

/** For each item, the next one at or after it with which a line can start: a box, or the end of the paragraph. */
function lineStarts(items: readonly Item[]): readonly number[] {
  const starts: number[] = []
  for (let at = items.length - 1; at >= 0; at -= 1) starts[at] = items[at]?.kind === 'box' ? at : (starts[at + 1] ?? at)
  return starts
}
