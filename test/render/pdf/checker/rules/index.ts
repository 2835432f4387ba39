import type { Report } from '../../../../../src/model/report.ts'
import type { PdfObjects } from '../pdf-objects.ts'
import type { Rule } from '../rule.ts'
import { contentRules } from './content-rules.ts'
import { documentRules } from './document-rules.ts'
import { structureRules } from './structure-rules.ts'

/** Every rule, by its wish. */
export const rules = { ...documentRules, ...structureRules, ...contentRules } as const

export type RuleName = keyof typeof rules

/** Checks a PDF against the report that it was made from: what breaks each rule, after its name. */
export function checkPdf(pdf: PdfObjects, report: Report): readonly string[] {
  return Object.entries<Rule>(rules).flatMap(([name, rule]) => rule(pdf, report).map((fault) => `${name}: ${fault}`))
}
