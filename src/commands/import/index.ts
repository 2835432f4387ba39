import { defineGroup } from '../define-command.ts'
import { importPolis } from './polis.ts'
import { importTable } from './table.ts'
import { importWord } from './word.ts'

/** `report import`: what others wrote or counted, brought into the notes. Each kind of file has flags of its own. */
export const importCommand = defineGroup({
  name: 'import',
  summary: 'Bring into the notes what an editor changed in a Word file, or how votes fell in a counted deliberation.',
  example: 'report import word report.en.docx --accept 1 3',
  kinds: [importWord, importPolis, importTable],
})
