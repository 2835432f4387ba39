import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Words are spelled as in the United Nations Editorial Manual. */
export const houseSpelling = houseRule({
  point: 'spelling',
  what: 'Words are spelled as in the United Nations Editorial Manual.',
  why: 'Spellings of other houses, and “bee” for “be”, are mended by an editor in every draft anew.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: peace-keeping needs a common program`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: peacekeeping needs a common programme`),
})
