import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const themeIsKnown = defineRule({
  id: 'theme-is-known',
  on: 'notes',
  what: 'A theme is one of those that series.yaml lists, or an alias of one.',
  why: 'Under a theme that does not exist a statement would stand in no section of the report.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integraton
    level: full
    that: integration is a tool`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
