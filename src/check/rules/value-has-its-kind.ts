import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const valueHasItsKind = defineRule({
  id: 'value-has-its-kind',
  on: 'notes',
  what: 'A text stands where a text is expected, a list where a list is.',
  why: 'Otherwise words would be taken for keys, or a list for a text.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: [full]
    that: integration is a tool`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
