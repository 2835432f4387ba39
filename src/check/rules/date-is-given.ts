import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

export const dateIsGiven = defineRule({
  id: 'date-is-given',
  on: 'notes',
  what: 'The report has a date.',
  why: 'It is printed and stored; taken from the clock, the same notes would make another report each day.',
  failing: inSeries(`report:
  status: organizer`),
  clean: inSeries(`report:
  date: 2008-06
  status: organizer`),
})
