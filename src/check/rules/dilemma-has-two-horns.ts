import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const dilemmaHasTwoHorns = defineRule({
  id: 'dilemma-has-two-horns',
  on: 'notes',
  what: 'A dilemma lies between two goods at least.',
  why: 'With one horn it is a concern, and is worded as one.',
  failing: inSession(`dilemmas:
  - id: independence
    theme: integration
    between:
      - horn: the need for integration`),
  clean: inSession(`dilemmas:
  - id: independence
    theme: integration
    between:
      - horn: the need for integration
      - horn: the need for independence`),
})
