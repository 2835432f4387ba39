import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Spaces are plain ones. */
export const houseSpaces = houseRule({
  point: 'spaces',
  what: 'Spaces are plain ones.',
  why: 'The report binds words itself, and a search for the words passes over a no-break space.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: "12 missions need one plan"`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: 12 missions need one plan`),
})
