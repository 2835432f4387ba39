import type { Run } from '../manuscript/run.ts'
import { softHyphen } from '../type/invisible.ts'
import { languageOf } from '../type/language-of.ts'
import type { Typography } from '../type/typography.ts'
import { breakLines } from './break-lines.ts'
import type { Item } from './item.ts'
import { itemsOf } from './items-of.ts'
import type { Measure } from './measure.ts'
import { type SetLine, setLine } from './set-line.ts'
import { splitOverlong } from './split-overlong.ts'
import { totalFit } from './total-fit.ts'

/** How far glue may be stretched before hyphens are thought of; they may also spare a paragraph a runt. */
const contentment = 0.9

/**
 * Sets runs to a measure: items, breaks, lines. Words are hyphenated where justified lines would otherwise gape: in
 * running text, and not in headings, tables or contents.
 */
export function setText(runs: readonly Run[], measure: Measure, typography: Typography): readonly SetLine[] {
  const items = itemsToFit(runs, measure, typography)
  const unhyphenated = measure.fill === 'justified' ? totalFit(items, measure, contentment) : undefined
  if (unhyphenated && !unhyphenated.at(-1)?.runt)
    return unhyphenated.map((line) => setLine(items, line, measure, typography))
  const parted = measure.fill === 'justified' ? itemsToFit(hyphenated(runs, typography), measure, typography) : items
  return breakLines(parted, measure).map((line) => setLine(parted, line, measure, typography))
}

function itemsToFit(runs: readonly Run[], measure: Measure, typography: Typography): readonly Item[] {
  return splitOverlong(itemsOf(runs, typography, measure.direction), measure.width, typography)
}

/** The last word of a paragraph stays whole: no syllable has the last line to itself. */
function hyphenated(runs: readonly Run[], typography: Typography): readonly Run[] {
  return runs.map((run, index) => {
    const text = typography.hyphenate(run.text, languageOf(run, typography.language))
    return {
      ...run,
      text: index < runs.length - 1 ? text : text.replace(/\S+\s*$/, (word) => word.replaceAll(softHyphen, '')),
    }
  })
}
