import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const countedSessionIsCounted = defineRule({
  id: 'counted-session-is-counted',
  on: 'notes',
  what: 'In a counted session votes decide the levels.',
  why: 'A level beside votes would be a second answer to the same question.',
  failing: inSession(`counted: true
raised:
  - id: tool-not-goal
    theme: integration
    level: many
    that: integration is a tool
    support: {agree: 41, disagree: 3}`),
  clean: inSession(`counted: true
raised:
  - id: tool-not-goal
    theme: integration
    that: integration is a tool
    support: {agree: 41, disagree: 3}`),
})
