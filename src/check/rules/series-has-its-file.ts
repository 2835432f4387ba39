import { defineRule } from '../define-rule.ts'

export const seriesHasItsFile = defineRule({
  id: 'series-has-its-file',
  on: 'notes',
  what: 'A file series.yaml stands beside the files of the sessions.',
  why: 'It says what the series is called, in which order its sessions come, and for whom the report is.',
  failing: 'A folder with geneva.yaml and oslo.yaml only.',
  clean: 'The same folder with series.yaml in it.',
})
