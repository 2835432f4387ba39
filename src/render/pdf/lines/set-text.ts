import { breakLines } from './break-lines.ts'
import { itemsOf } from './items-of.ts'
import { setLine, type SetLine } from './set-line.ts'
import { splitOverlong } from './split-overlong.ts'
import type { Measure } from './measure.ts'
import type { Run } from '../manuscript/run.ts'
import type { Typefaces } from '../type/typeface.ts'

/** Sets runs to a measure: items, breaks, lines. */
export function setText(runs: readonly Run[], measure: Measure, typefaces: Typefaces): readonly SetLine[] {
  const items = splitOverlong(itemsOf(runs, typefaces), measure.width, typefaces)
  return breakLines(items, measure).map((line) => setLine(items, line, measure, typefaces))
}
