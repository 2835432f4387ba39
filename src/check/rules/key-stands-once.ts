import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const keyStandsOnce = defineRule({
  id: 'key-stands-once',
  on: 'notes',
  what: 'A key stands once in its place.',
  why: 'Only one of two values could be printed, and nobody would know which.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    that: integration is a goal`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
