import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** A bracket that is opened is closed. */
export const houseBrackets = houseRule({
  point: 'brackets',
  what: 'A bracket that is opened is closed.',
  why: 'A reader cannot tell where the aside ends.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: access to some areas (for relief should be easier`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: access to some areas (for relief) should be easier`),
})
