import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Days are written as “15 June 2008”, and decades as “the 1990s”. */
export const houseDates = houseRule({
  point: 'dates',
  what: 'Days are written as “15 June 2008”, and decades as “the 1990s”.',
  why: 'A day in another order is read wrongly somewhere.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: the mandate of June 15, 2008 should be kept`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: the mandate of 15 June 2008 should be kept`),
})
