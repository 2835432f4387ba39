import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const sourceIsKnown = defineRule({
  id: 'source-is-known',
  on: 'notes',
  what: 'A source is one of those that the session lists.',
  why: 'A draft shows where each statement comes from.',
  failing: inSession(`sources:
  - id: mfa
    title: Public account
agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    source: mod`),
  clean: inSession(`sources:
  - id: mfa
    title: Public account
agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    source: mfa, para. 7`),
})
