import { defineRule } from '../define-rule.ts'

export const fileIsReadable = defineRule({
  id: 'file-is-readable',
  on: 'notes',
  what: 'Every file of the notes is a file, and may be read.',
  why: 'A report without what it records would be silent about a session.',
  failing: 'A folder, or a link that leads nowhere, named geneva.yaml.',
  clean: 'A file geneva.yaml that you can open in an editor.',
})
