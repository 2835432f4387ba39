import type { Diagnostic } from '../model/diagnostic.ts'
import { byPlace, diagnosticOf } from '../model/diagnostic.ts'
import type { Series } from '../model/notes.ts'
import { ruleList } from './rules/index.ts'

/** Checks what was recorded, before anything is hidden or merged. In order of file, line, column and rule. */
export function checkSeries(series: Series): readonly Diagnostic[] {
  return ruleList
    .flatMap((rule) =>
      rule.on === 'series'
        ? [...rule.check(series)].map(({ what, ...advice }) => diagnosticOf(rule.id, what, advice))
        : [],
    )
    .sort(byPlace)
}
