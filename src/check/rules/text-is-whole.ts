import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const textIsWhole = defineRule({
  id: 'text-is-whole',
  on: 'notes',
  what: 'What someone said is not cut short by a `#`.',
  why: 'After a space, a `#` begins a comment: the rest of the text would be lost without a word.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: the priority is #1 of three`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: >-
      the priority is #1 of three`),
})
