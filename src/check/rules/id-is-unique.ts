import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const idIsUnique = defineRule({
  id: 'id-is-unique',
  on: 'notes',
  what: 'An id names one thing, whether written in capitals or not.',
  why: 'Statements are traced by their ids from each paragraph to its line in the notes.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
raised:
  - id: tool-not-goal
    theme: integration
    that: protection matters`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
raised:
  - id: protection-matters
    theme: integration
    that: protection matters`),
})
