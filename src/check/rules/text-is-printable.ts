import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const textIsPrintable = defineRule({
  id: 'text-is-printable',
  on: 'notes',
  what: 'Every character of the notes can be printed.',
  why: 'Controls and marks that turn the direction of text are not seen in an editor, spoil documents, and can make a text read as another.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: "a tool\\u202e"`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool`),
})
