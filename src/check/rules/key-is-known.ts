import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const keyIsKnown = defineRule({
  id: 'key-is-known',
  on: 'notes',
  what: 'Every key is one of those that the notes have.',
  why: 'What stands under a mistyped key would be left out of the report.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    sourse: mfa`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
