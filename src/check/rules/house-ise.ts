import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Words such as “organization” are spelled with -ize. */
export const houseIse = houseRule({
  point: 'ise',
  what: 'Words such as “organization” are spelled with -ize.',
  why: 'The United Nations spell them so, and a report that mixes both looks unfinished.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: the organisation of missions should be recognised`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: the organization of missions should be recognized`),
})
