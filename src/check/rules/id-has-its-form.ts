import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const idHasItsForm = defineRule({
  id: 'id-has-its-form',
  on: 'notes',
  what: 'An id has small letters, figures and hyphens, begins with a letter, and is no longer than 40.',
  why: 'Ids become names of folders, bookmarks and addresses, which must be safe on every machine.',
  failing: inSession(`agreed:
  - id: Tool, not goal
    theme: integration
    level: full
    that: integration is a tool`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
