import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const nestingIsShallow = defineRule({
  id: 'nesting-is-shallow',
  on: 'notes',
  what: 'Lists and keys lie no deeper in one another than the notes have them.',
  why: 'Deeper is a bracket too many.',
  failing: inSession(`sources: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]`),
  clean: inSession(`sources:
  - id: mfa
    title: Public account`),
})
