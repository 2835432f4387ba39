import { defineRule } from '../define-rule.ts'
import { inSession } from '../example.ts'

export const fileIsUtf8 = defineRule({
  id: 'file-is-utf8',
  on: 'notes',
  what: 'A file is saved in UTF-8.',
  why: 'In another encoding the same bytes are other letters: names would be printed wrong.',
  failing: [{ file: 'geneva.yaml', text: 'called: the Genève seminar', encoding: 'latin1' }],
  clean: inSession(`called: the Genève seminar`),
})
