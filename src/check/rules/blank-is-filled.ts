import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

export const blankIsFilled = defineRule({
  id: 'blank-is-filled',
  on: 'template',
  what: 'A cover says who sends it, and to whom.',
  why: 'What is not known is printed as a visible blank, for someone to fill in before it is sent.',
  failing: inSeries(`editions:
  - id: member-states
    cover: letter
    to: the Secretary-General`),
  clean: inSeries(`editions:
  - id: member-states
    cover: letter
    to: the Secretary-General
    from:
      name: Johan L. Løvald
      office: Permanent Representative of Norway`),
})
