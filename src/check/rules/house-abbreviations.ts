import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** The United Nations and their organs are never shortened. */
export const houseAbbreviations = houseRule({
  point: 'abbreviations',
  what: 'The United Nations and their organs are never shortened.',
  why: 'The Editorial Manual has them written out in every text.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: the UN should lead`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: the United Nations should lead`),
  inQuotes: false,
})
