import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** No word stands twice. */
export const houseRepeats = houseRule({
  point: 'repeats',
  what: 'No word stands twice.',
  why: 'It is the slip that spelling checkers pass over and readers see.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: the the plan should be short`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: the plan should be short`),
})
