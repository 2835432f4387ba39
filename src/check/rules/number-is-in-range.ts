import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

export const numberIsInRange = defineRule({
  id: 'number-is-in-range',
  on: 'notes',
  what: 'A number is written in figures, and is one that can be.',
  why: 'Shares and votes decide levels: a wrong one would claim too much.',
  failing: inSeries(`thresholds:
  broad: 80`),
  clean: inSeries(`thresholds:
  broad: 0.80`),
})
