import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const dateHasItsForm = defineRule({
  id: 'date-has-its-form',
  on: 'notes',
  what: 'A date is written with the year first: 2007-05-11.',
  why: 'The date 11/05 is in May in one country and in November in another.',
  failing: inSession(`date: 11.05.2007`),
  clean: inSession(`date: 2007-05-11`),
})
