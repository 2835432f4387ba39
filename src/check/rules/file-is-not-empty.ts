import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const fileIsNotEmpty = defineRule({
  id: 'file-is-not-empty',
  on: 'notes',
  what: 'A file of the notes holds notes.',
  why: 'An empty file is more often a slip of saving than a session without words; of the latter `notes: none` tells.',
  failing: [{ file: 'geneva.yaml', text: '', whole: true }],
  clean: inSession(`notes: none`),
})
