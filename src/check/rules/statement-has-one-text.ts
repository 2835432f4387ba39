import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const statementHasOneText = defineRule({
  id: 'statement-has-one-text',
  on: 'notes',
  what: 'A statement says one thing, in one way.',
  why: 'With two wordings the report would have to choose; without any it has nothing to print.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    proposition: Integration is a tool.`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
