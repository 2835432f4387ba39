import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

export const sessionIsListed = defineRule({
  id: 'session-is-listed',
  on: 'notes',
  what: 'A session whose file is there is listed in series.yaml.',
  why: 'The list is the order of the report; an unlisted session would be left out.',
  failing: inFiles({
    'series.yaml': `sessions: [geneva]`,
    'geneva.yaml': `place: Geneva`,
    'oslo.yaml': `place: Oslo`,
  }),
  clean: inFiles({
    'series.yaml': `sessions: [geneva, oslo]`,
    'geneva.yaml': `place: Geneva`,
    'oslo.yaml': `place: Oslo`,
  }),
})
