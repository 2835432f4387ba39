import { inSession } from '../example.ts'
import { houseRule } from '../house-rule.ts'

/** “An” stands before a vowel, and “a” before a consonant. */
export const houseArticles = houseRule({
  point: 'articles',
  what: '“An” stands before a vowel, and “a” before a consonant.',
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
