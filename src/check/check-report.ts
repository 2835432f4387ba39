import type { Diagnostic } from '../model/diagnostic.ts'
import { byPlace, diagnosticOf } from '../model/diagnostic.ts'
import type { Made } from './define-rule.ts'
import { ruleList } from './rules/index.ts'

/** Checks one edition's report against the evidence it was made from. In order of file, line, column and rule. */
export function checkReport(made: Made): readonly Diagnostic[] {
  return ruleList
    .flatMap((rule) =>
      rule.on === 'report'
        ? [...rule.check(made)].map(({ what, ...advice }) => diagnosticOf(rule.id, what, advice))
        : [],
    )
    .sort(byPlace)
}
