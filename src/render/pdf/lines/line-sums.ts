import type { Item } from './item.ts'
import type { Measure } from './measure.ts'

/**
 * How far a ragged line may fall short before it counts as loose, in points; the last line of a paragraph may fall
 * short of all of it.
 */
const raggedStretch = 30
const lastLineStretch = 1e6

/** How much of the measure a last line may lack before it holds hardly a word. */
const runtLack = 0.88

/** The measurements of any line of a paragraph, without adding it up again. */
export interface LineSums {
  /** Where a line starts that may start at an item: glue and penalties at its head vanish. */
  lineStart(from: number): number
  /**
   * How far its glue must be stretched (1: by its stretch) or shrunk (-1: by its shrink) to fill the measure; -Infinity
   * if it cannot.
   */
  ratio(from: number, to: number): number
  /** Whether a last line holds hardly a word. */
  isRunt(from: number, to: number): boolean
}

/** Adds a paragraph up, for a measure. */
export function lineSums(items: readonly Item[], measure: Measure): LineSums {
  const isJustified = measure.fill === 'justified'
  const width = runningSum(items, (item) => (item.kind === 'penalty' ? 0 : item.width))
  const stretch = runningSum(items, (item) => (item.kind === 'glue' ? item.stretch : 0))
  const shrink = runningSum(items, (item) => (item.kind === 'glue' ? item.shrink : 0))
  const starts = lineStarts(items)
  const lack = (from: number, to: number) => measure.width - between(width, from, to) - hyphenWidth(items[to])
  return {
    lineStart: (from) => starts[from] ?? items.length,
    ratio(from, to) {
      const isFree = to === items.length - 1 && measure.fill !== 'balanced'
      const most = isFree ? lastLineStretch : isJustified ? between(stretch, from, to) : raggedStretch
      return ratioOf(lack(from, to), most, isJustified ? between(shrink, from, to) : 0)
    },
    isRunt: (from, to) => lack(from, to) > measure.width * runtLack,
  }
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0)
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

function runningSum(items: readonly Item[], of: (item: Item) => number): Float64Array {
  const sums = new Float64Array(items.length + 1)
  let sum = 0
  items.forEach((item, at) => (sums[at + 1] = sum += of(item)))
  return sums
}

/** For each item, the next one at or after it with which a line can start: a box, or the end of the paragraph. */
function lineStarts(items: readonly Item[]): Int32Array {
  const starts = new Int32Array(items.length)
  for (let at = items.length - 1; at >= 0; at -= 1)
    starts[at] = items[at]?.kind === 'box' || at === items.length - 1 ? at : (starts[at + 1] ?? at)
  return starts
}
