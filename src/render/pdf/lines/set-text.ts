import { languageOf } from '../type/language-of.ts'
import { breakLines } from './break-lines.ts'
import { itemsOf } from './items-of.ts'
import { setLine, type SetLine } from './set-line.ts'
import { splitOverlong } from './split-overlong.ts'
import type { Measure } from './measure.ts'
import type { Run } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'

/** Sets runs to a measure: items, breaks, lines. Words are hyphenated where lines are justified: in running text, and not in headings, tables or contents. */
export function setText(runs: readonly Run[], measure: Measure, typography: Typography): readonly SetLine[] {
  const words = measure.fill === 'justified' ? runs.map((run) => hyphenated(run, typography)) : runs
  const items = splitOverlong(itemsOf(words, typography, measure.direction), measure.width, typography)
  return breakLines(items, measure).map((line) => setLine(items, line, measure, typography))
}

function hyphenated(run: Run, typography: Typography): Run {
  return { ...run, text: typography.hyphenate(run.text, languageOf(run, typography.language)) }
}
