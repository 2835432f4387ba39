import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

export const referenceIsKnown = defineRule({
  id: 'reference-is-known',
  on: 'notes',
  what: 'A reference names a statement that is recorded.',
  why: 'A tie to nothing ties nothing: points that belong together would stand apart.',
  failing: inFiles({
    'geneva.yaml': `agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    echoes: [beijing/not-a-gaol]`,
    'beijing.yaml': `agreed:
  - id: not-a-goal
    theme: integration
    level: full
    that: integration is a tool`,
  }),
  clean: inFiles({
    'geneva.yaml': `agreed:
  - id: tool-not-goal
    theme: integration
    level: full
    that: integration is a tool
    echoes: [beijing/not-a-goal]`,
    'beijing.yaml': `agreed:
  - id: not-a-goal
    theme: integration
    level: full
    that: integration is a tool`,
  }),
})
