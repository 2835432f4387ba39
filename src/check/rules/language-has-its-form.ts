import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const languageHasItsForm = defineRule({
  id: 'language-has-its-form',
  on: 'notes',
  what: 'A language is given by its tag.',
  why: 'Hyphenation, direction and typeface follow from it.',
  failing: inSession(`language: English`),
  clean: inSession(`language: en`),
})
