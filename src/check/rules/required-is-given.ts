import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const requiredIsGiven = defineRule({
  id: 'required-is-given',
  on: 'notes',
  what: 'What a report cannot do without is there.',
  why: 'It would have to be invented.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
