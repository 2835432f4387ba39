import { defineRule } from '../define-rule.ts'
import { inTemplate } from '../example.ts'

export const slotStandsOnce = defineRule({
  id: 'slot-stands-once',
  on: 'template',
  what: 'A slot stands once in a template.',
  why: 'Every paragraph has one place; printed twice, it would have two numbers.',
  failing: inTemplate('# Report\n\n::themes\n\n::themes\n'),
  clean: inTemplate('# Report\n\n::themes\n'),
})
