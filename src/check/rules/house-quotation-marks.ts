import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Quotation marks are double. */
export const houseQuotationMarks = houseRule({
  point: 'quotation-marks',
  what: 'Quotation marks are double.',
  why: 'Single ones are those inside a quotation.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: the term ‘integrated mission’ is used loosely`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: the term “integrated mission” is used loosely`),
})
