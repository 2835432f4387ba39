import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

export const sessionHasItsFile = defineRule({
  id: 'session-has-its-file',
  on: 'notes',
  what: 'Every session that series.yaml lists has a file.',
  why: 'A session without an account has one too, with `notes: none`: the report tells its readers what is missing.',
  failing: inFiles({
    'series.yaml': `sessions: [geneva, oslo]`,
    'geneva.yaml': `place: Geneva`,
  }),
  clean: inFiles({
    'series.yaml': `sessions: [geneva, oslo]`,
    'geneva.yaml': `place: Geneva`,
    'oslo.yaml': `place: Oslo
notes: none`,
  }),
})
