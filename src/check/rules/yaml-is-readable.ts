import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const yamlIsReadable = defineRule({
  id: 'yaml-is-readable',
  on: 'notes',
  what: 'The lines of a file are keys, lists and texts.',
  why: 'Where indents or marks are awry, nobody can be sure what belongs to what.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: the question: who protects`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: >-
      the question: who protects`),
})
