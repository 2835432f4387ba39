import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** “Per cent” is written out, in two words. */
export const housePerCent = houseRule({
  point: 'per-cent',
  what: '“Per cent” is written out, in two words.',
  why: 'The United Nations write “12 per cent” in texts, and the sign in tables alone.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: 12% of the posts are vacant`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: 12 per cent of the posts are vacant`),
})
