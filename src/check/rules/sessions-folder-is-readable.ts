import { defineRule } from '../define-rule.ts'

export const sessionsFolderIsReadable = defineRule({
  id: 'sessions-folder-is-readable',
  on: 'notes',
  what: 'The folder of the notes is there and may be read.',
  why: 'Without it there is nothing to make a report of.',
  failing: '`--sessions notes`, and there is no folder `notes`.',
  clean: 'The folder `sessions`, with series.yaml in it.',
})
