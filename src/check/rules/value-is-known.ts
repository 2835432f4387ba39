import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const valueIsKnown = defineRule({
  id: 'value-is-known',
  on: 'notes',
  what: 'A word from a list of choices is one of them.',
  why: 'A mistyped word would mean nothing, or the opposite.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    visibility: restrcted`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    visibility: restricted`),
})
