import { defineRule } from '../define-rule.ts'

export const templateIsKnown = defineRule({
  id: 'template-is-known',
  on: 'template',
  what: 'The template of the report is one that is there.',
  why: 'Without it nothing says in which order the report goes.',
  failing: '`template: finl-report`, and there is no folder of that name in `templates`.',
  clean: '`template: final-report`.',
})
