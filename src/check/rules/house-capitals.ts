import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Member States, the organs of the United Nations and the Government of a country have capitals. */
export const houseCapitals = houseRule({
  point: 'capitals',
  what: 'Member States, the organs of the United Nations and the Government of a country have capitals.',
  why: 'Without them a reader of the United Nations takes the text for a draft.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: member states should pay in time`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: Member States should pay in time`),
})
