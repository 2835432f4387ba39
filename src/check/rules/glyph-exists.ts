import { defineRule } from '../define-rule.ts'

export const glyphExists = defineRule({
  id: 'glyph-exists',
  on: 'page',
  what: 'Every character has a shape in the typefaces of the report.',
  why: 'A reader would see an empty box.',
  failing: 'A text with an Egyptian hieroglyph.',
  clean: 'A text in one of the languages of the United Nations.',
})
