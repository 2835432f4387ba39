import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const levelIsKnown = defineRule({
  id: 'level-is-known',
  on: 'notes',
  what: 'A level is one of the eight.',
  why: 'The report claims exactly what the level says: a level that nobody defined claims nothing.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: unanimous
    that: integration is a tool`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
