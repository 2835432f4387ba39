import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const indentIsSpaces = defineRule({
  id: 'indent-is-spaces',
  on: 'notes',
  what: 'Lines are indented with spaces.',
  why: 'A tab is as wide as each editor likes, so that it does not tell what belongs to what.',
  failing: inSession(`agreed:
	- id: tool-not-goal`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
