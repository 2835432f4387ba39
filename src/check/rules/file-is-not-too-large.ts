import { defineRule } from '../define-rule.ts'

export const fileIsNotTooLarge = defineRule({
  id: 'file-is-not-too-large',
  on: 'notes',
  what: 'No file of the notes is larger than any notes are.',
  why: 'Something else was put there; reading it would take all memory.',
  failing: 'A recording of 100 MB, named geneva.yaml.',
  clean: 'Notes of some pages.',
})
