import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** Each language has its own marks of punctuation. */
export const housePunctuation = houseRule({
  point: 'punctuation',
  what: 'The marks are those of the language: « ; » with a space before it in French, 。 in Chinese, ، in Arabic.',
  why: 'A mark of another language is the first thing that its readers see.',
  failing: inSession(`raised:
  - id: a-point
    theme: integration
    that: planning matters , and so does coordination`),
  clean: inSession(`raised:
  - id: a-point
    theme: integration
    that: planning matters, and so does coordination`),
})
