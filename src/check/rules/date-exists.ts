import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const dateExists = defineRule({
  id: 'date-exists',
  on: 'notes',
  what: 'A date is one of the calendar, and no meeting ends before it begins.',
  why: 'A date that does not exist is a slip, and a report prints dates.',
  failing: inSession(`date: 2007-02-30`),
  clean: inSession(`date: 2007-03-26/2007-03-27`),
})
