import type { Item } from './item.ts'
import type { BrokenLine, Measure } from './measure.ts'
import { totalFit } from './total-fit.ts'

/** How far glue may be stretched: well first, then loosely, then in any way that holds the words. */
const tolerances = [1.5, 3, Infinity]

/**
 * Breaks a paragraph into the lines that are best over all of it. No line is wider than the measure, unless it holds
 * one box that is.
 */
export function breakLines(items: readonly Item[], measure: Measure): readonly BrokenLine[] {
  for (const tolerance of tolerances) {
    const lines = totalFit(items, measure, tolerance)
    if (lines) return lines
  }
  throw new Error('Cannot break a paragraph into lines, expected its items to end with a forced break')
}
