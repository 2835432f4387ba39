import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const textsAreDashLists = defineRule({
  id: 'texts-are-dash-lists',
  on: 'notes',
  what: 'Texts in a list stand on lines of their own, after dashes.',
  why: 'In brackets each comma begins another text: one ministry would become two.',
  failing: inSession(`with: [Ministry of Trade, Industry and Fisheries]`),
  clean: inSession(`with:
  - Ministry of Trade, Industry and Fisheries`),
})
