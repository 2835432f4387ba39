import type { Report } from '../../../../../src/model/report.ts'
import type { PdfObjects } from '../pdf-objects.ts'
import { inspect, type PdfRule } from '../rule.ts'
import { contentRules } from './content-rules.ts'
import { documentRules } from './document-rules.ts'
import { structureRules } from './structure-rules.ts'

/** All rules of the checker, by their names. */
export const rules = { ...documentRules, ...structureRules, ...contentRules } as const

/** The name of a rule: the wish that it expresses. */
export type PdfRuleName = keyof typeof rules

/** Checks a PDF against the report that it was made from. Returns the faults, each after the name of its rule. */
export function checkPdf(pdf: PdfObjects, report: Report): readonly string[] {
  const inspected = inspect(pdf)
  return Object.entries<PdfRule>(rules).flatMap(([name, rule]) =>
    rule(inspected, report).map((fault) => `${name}: ${fault}`),
  )
}
