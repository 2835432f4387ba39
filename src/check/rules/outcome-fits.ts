import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

/** Finds concerns that are said to have been left open, not agreed or deferred. */
export const outcomeFits = defineRule({
  id: 'outcome-fits',
  on: 'session',
  what: 'A question or a choice has an outcome; a concern has none.',
  why: 'A worry is expressed: it is neither answered nor put off.',
  failing: inSession(`dilemmas:
  - id: subordination
    theme: integration
    concern: relief could be seen as subordinate
    outcome: left-open`),
  clean: inSession(`dilemmas:
  - id: subordination
    theme: integration
    question: whether relief is subordinate
    outcome: left-open`),
  check: ({ statements }) =>
    statements.flatMap((statement) =>
      statement.kind === 'dilemma' && 'concern' in statement.choice && statement.outcome !== 'discussed'
        ? [{ what: `Unexpected \`outcome: ${statement.outcome}\` of a concern`, todo, place: statement.place }]
        : [],
    ),
})

const todo = 'Take the `outcome` line away; or, if the account leaves a question open, write it under `question:`.'
