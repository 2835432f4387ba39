import type { ColumnNeed } from '../../column-widths.ts'
import { itemsOf } from '../lines/items-of.ts'
import { widestUnit } from '../lines/overlong-words.ts'
import type { TextRun } from '../manuscript/run.ts'
import type { Typography } from '../type/typography.ts'

/** Measures words, in points: the longest of them, and all of them on one line. */
export function needOfWords(runs: readonly TextRun[], typography: Typography): ColumnNeed {
  const items = itemsOf(runs, typography)
  const natural = items.reduce((sum, item) => sum + (item.kind === 'penalty' ? 0 : item.width), 0)
  return { least: widestUnit(items), natural }
}
