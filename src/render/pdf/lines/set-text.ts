import { languageOf, type TextRun } from '../manuscript/run.ts'
import { softHyphen } from '../type/invisible.ts'
import type { Typography } from '../type/typography.ts'
import type { Item } from './item.ts'
import { itemsOf } from './items-of.ts'
import type { BrokenLine, Measure, SetLine } from './line.ts'
import { splitOverlong } from './overlong-words.ts'
import { setLine } from './set-line.ts'
import { totalFit } from './total-fit.ts'

/**
 * How far glue may be stretched in a paragraph without hyphens. If this is not enough, or if the paragraph would end in
 * a runt, it is hyphenated.
 */
const toleranceWithoutHyphens = 0.9

/** How far glue may be stretched in a paragraph with hyphens: little at first, then more. */
const tolerances = [1.5, 3]

/**
 * Sets runs in lines of a measure. Words are hyphenated only in justified text, where lines would otherwise have wide
 * gaps, and not in headings, tables or contents. Names and compounds are hyphenated only where this is not enough; a
 * line is then stretched as far as its words need, and no other line for its sake.
 */
export function setText(runs: readonly TextRun[], measure: Measure, typography: Typography): readonly SetLine[] {
  const first = { ...measure, width: measure.width - (measure.indent ?? 0) }
  const set = (items: readonly Item[], lines: readonly BrokenLine[]) =>
    lines.map((line, index) => setLine(items, line, index === 0 ? first : measure, typography))
  const whole = itemsToFit(runs, measure, typography)
  if (measure.fill !== 'justified') return set(whole, breakLines(whole, measure))
  const unhyphenated = totalFit(whole, measure, toleranceWithoutHyphens)
  if (unhyphenated && !unhyphenated.at(-1)?.runt) return set(whole, unhyphenated)
  const divided = itemsToFit(hyphenated(runs, typography), measure, typography)
  for (const tolerance of tolerances) {
    const lines = totalFit(divided, measure, tolerance)
    if (lines) return set(divided, lines)
  }
  const freely = itemsToFit(hyphenated(runs, typography, 'names and compounds'), measure, typography)
  return set(freely, breakLines(freely, measure))
}

function itemsToFit(runs: readonly TextRun[], measure: Measure, typography: Typography): readonly Item[] {
  const narrowest = measure.width - (measure.indent ?? 0)
  return splitOverlong(itemsOf(runs, typography, measure.direction), narrowest, typography)
}

/** Puts soft hyphens into runs. The last word of a paragraph stays whole: the last line is never a mere syllable. */
function hyphenated(
  runs: readonly TextRun[],
  typography: Typography,
  also?: 'names and compounds',
): readonly TextRun[] {
  return runs.map((run, index) => {
    const text = typography.hyphenate(run.text, languageOf(run, typography.language), also)
    return { ...run, text: index < runs.length - 1 ? text : withLastWordWhole(text) }
  })
}

/** Searches for the last word from the end: a pattern would try at every letter of a very long word. */
function withLastWordWhole(text: string): string {
  const words = text.trimEnd()
  const last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00A0')) + 1
  return text.slice(0, last) + text.slice(last).replaceAll(softHyphen, '')
}

/** Breaks a paragraph into lines. No line is wider than the measure, unless it holds only one box, which is wider. */
function breakLines(items: readonly Item[], measure: Measure): readonly BrokenLine[] {
  for (const tolerance of [...tolerances, Infinity]) {
    const lines = totalFit(items, measure, tolerance)
    if (lines) return lines
  }
  throw new Error('Cannot break a paragraph into lines, expected its items to end with a forced break')
}
