import { resultOf } from '../../model/weight.ts'
import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds addressees of what a vote did not carry: it is printed as a vote, and not among the recommendations. */
export const recommendationWasCarried = defineRule({
  id: 'recommendation-was-carried',
  on: 'session',
  what: 'What is addressed to somebody was carried, if it was put to a vote.',
  why: 'What was voted down recommends nothing; the report prints the vote, and does not list it as a recommendation.',
  failing: inSession(`voted:
  - id: planning-early
    theme: integration
    proposition: Planning should start early.
    votes: {for: 3, against: 50}
    addressed-to:
      - Member States`),
  clean: inSession(`voted:
  - id: planning-early
    theme: integration
    proposition: Planning should start early.
    votes: {for: 50, against: 3}
    addressed-to:
      - Member States`),
  check: ({ statements }) =>
    statements.flatMap((statement) => {
      if (statement.kind !== 'vote' || statement.addressedTo.length === 0) return []
      if (resultOf(statement.votes) === 'carried') return []
      return [
        {
          what: 'This vote did not carry what is addressed to somebody, and is not listed as a recommendation',
          todo: 'Take `addressed-to` away; the vote is printed with its figures all the same.',
          place: statement.place,
        },
      ]
    }),
})
