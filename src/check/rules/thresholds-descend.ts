import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

export const thresholdsDescend = defineRule({
  id: 'thresholds-descend',
  on: 'notes',
  what: 'Full agreement takes a larger share than broad, and broad than prevailing.',
  why: 'Otherwise a smaller share of the votes would make the stronger claim.',
  failing: inSeries(`thresholds:
  full: 0.7
  broad: 0.8`),
  clean: inSeries(`thresholds:
  full: 1.0
  broad: 0.8`),
})
