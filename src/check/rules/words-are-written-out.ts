import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const wordsAreWrittenOut = defineRule({
  id: 'words-are-written-out',
  on: 'notes',
  what: 'A value is the words themselves, without the marks `&`, `*` and `!` of YAML.',
  why: 'A text that begins with such a mark would lose its first word, or become another text.',
  failing: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: *tools`),
  clean: inSession(`agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: >-
      *tools* is printed with its asterisks`),
})
