import { defineRule } from '../define-rule.ts'

export const languageIsKnown = defineRule({
  id: 'language-is-known',
  on: 'template',
  what: 'An edition is asked for in languages that the program can write.',
  why: 'The words between what people said come from a list of phrases for each language.',
  failing: '`languages: [xx]`.',
  clean: '`languages: [en]`.',
})
