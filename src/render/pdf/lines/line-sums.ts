import { runningSums, sumBetween } from '../running-sums.ts'
import type { Item } from './item.ts'
import type { Measure } from './line.ts'

/** How far a ragged line may be shorter than the measure before it counts as loose, in points. */
const raggedStretch = 30

/** The same for the last line of a paragraph, which may have any length. */
const lastLineStretch = 1e6

/** The share of the measure that a last line must fill not to be a runt. */
const leastOfLast = 0.12

/** The widths of all possible lines of a paragraph, known without adding up their items again. */
export interface LineSums {
  /** Returns where the line begins after a break before the item `from`: glue and penalties at its head vanish. */
  lineStart(from: number): number
  /**
   * Returns how far the glue of a line must be stretched (1: by all its stretch) or shrunk (-1: by all its shrink) so
   * that the line fills the measure. Returns `Infinity` or `-Infinity` if the glue cannot do so.
   */
  ratio(from: number, to: number): number
  /** Returns whether a justified line holds a single word. */
  isOneWord(from: number, to: number): boolean
  /** Returns whether a last line is a runt: a line of hardly a word. */
  isRunt(from: number, to: number): boolean
}

/** Adds up the widths, stretch and shrink of a paragraph, for a measure. */
export function lineSums(items: readonly Item[], measure: Measure): LineSums {
  const isJustified = measure.fill === 'justified'
  const width = runningSums(items, (item) => (item.kind === 'penalty' ? 0 : item.width))
  const stretch = runningSums(items, (item) => (item.kind === 'glue' ? item.stretch : 0))
  const shrink = runningSums(items, (item) => (item.kind === 'glue' ? item.shrink : 0))
  const spaces = runningSums(items, (item) => (item.kind === 'glue' && !item.bare ? 1 : 0))
  const starts = lineStarts(items)
  const widthFrom = (from: number) => measure.width - (from === starts[0] ? (measure.indent ?? 0) : 0)
  const lack = (from: number, to: number) => widthFrom(from) - sumBetween(width, from, to) - hyphenWidth(items[to])
  return {
    lineStart: (from) => starts[from] ?? items.length,
    ratio(from, to) {
      const isFree = to === items.length - 1 && measure.fill !== 'balanced'
      const most = isFree ? lastLineStretch : isJustified ? sumBetween(stretch, from, to) : raggedStretch
      return ratioOf(lack(from, to), most, isJustified ? sumBetween(shrink, from, to) : 0)
    },
    isOneWord: (from, to) => isJustified && sumBetween(spaces, from, to) === 0,
    isRunt: (from, to) => lack(from, to) > measure.width * (1 - leastOfLast),
  }
}

function hyphenWidth(end: Item | undefined): number {
  return end?.kind === 'penalty' ? end.width : 0
}

/** Treats a very small difference as none, since sums of widths are not exact. */
function ratioOf(lack: number, stretch: number, shrink: number): number {
  if (Math.abs(lack) < 1e-6) return 0
  if (lack > 0) return stretch > 0 ? lack / stretch : Infinity
  return shrink > 0 ? lack / shrink : -Infinity
}

/** Finds for each item the next one with which a line can begin: a box, or the end of the paragraph. */
function lineStarts(items: readonly Item[]): Int32Array {
  const starts = new Int32Array(items.length)
  for (let at = items.length - 1; at >= 0; at -= 1)
    starts[at] = items[at]?.kind === 'box' || at === items.length - 1 ? at : (starts[at + 1] ?? at)
  return starts
}
