import { defineRule } from '../define-rule.ts'
import { inSeries } from '../example.ts'

export const editionIsNotPrivate = defineRule({
  id: 'edition-is-not-private',
  on: 'notes',
  what: 'No edition is called `private`.',
  why: 'The folder of that name holds what only the rapporteur may see.',
  failing: inSeries(`editions:
  - id: private`),
  clean: inSeries(`editions:
  - id: member-states`),
})
