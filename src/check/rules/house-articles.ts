import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Articles and small words have the form that the next word asks for. */
export const houseArticles = houseRule({
  point: 'articles',
  what: 'Articles and small words are as the next word asks for: “an issue”, « l’accord », « du pays », «el agua».',
  why: 'It is a slip that shows most when a sentence was changed.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: a integrated plan is needed`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: an integrated plan is needed`),
})
