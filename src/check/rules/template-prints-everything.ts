import { defineRule } from '../define-rule.ts'
import { inFiles } from '../example.ts'

const session = `raised:
  - id: planning-early
    theme: integration
    that: planning should start early`

export const templatePrintsEverything = defineRule({
  id: 'template-prints-everything',
  on: 'template',
  what: 'A template has a place for every statement.',
  why: 'Nothing that was recorded is lost without a word; to leave a statement out, give it `omit:` with the reason.',
  failing: inFiles({ 'geneva.yaml': session, 'report.md': '# Report\n\n::follow-up\n' }),
  clean: inFiles({ 'geneva.yaml': session, 'report.md': '# Report\n\n::themes\n' }),
})
