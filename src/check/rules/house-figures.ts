import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Counts under 10 are written in words. */
export const houseFigures = houseRule({
  point: 'figures',
  what: 'Counts under 10 are written in words.',
  why: '“three seminars” is how the United Nations write them, but for measures and numbers of paragraphs.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: the 3 missions should share one plan`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: the three missions should share one plan`),
})
