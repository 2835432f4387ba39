import { safeJson } from '../diagnostics/format-json.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { nearest } from '../model/did-you-mean.ts'
import { shown } from '../model/printable.ts'
import { type ManualEntry, manual } from '../pipeline.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { rulesAsMarkdown } from './rules/rules-as-markdown.ts'
import { rulesAsText } from './rules/rules-as-text.ts'
import { measureOf, paintOn } from './terminal.ts'

/** `report rules`: the manual of the rules, or of one of them. */
export const rules = defineCommand({
  name: 'rules',
  summary: 'Tell the rules that the notes are checked by, each with examples.',
  example: 'report rules horns-are-balanced',
  argument: { form: '[rule]', about: 'one rule, by the id that a message ends with' },
  flags: ['manualAs'],
  run: async ({ manualAs }, host, [id]) => {
    host.stdout.write(writers[manualAs](id === undefined ? manual : [entryOf(id)], host))
    return 0
  },
})

function entryOf(id: string): ManualEntry {
  const entry = manual.find((candidate) => candidate.id === id)
  if (entry) return entry
  const meant = nearest(
    id,
    manual.map((candidate) => candidate.id),
  )
  throw new Refusal(
    `There is no rule \`${shown(id)}\``,
    meant === undefined ? '`report rules` tells all that there are.' : `Did you mean \`${meant}\`?`,
  )
}

const writers = {
  text: (entries, host) => rulesAsText(entries, measureOf(host.stdout), paintOn(host.stdout, host)),
  md: rulesAsMarkdown,
  json: (entries) => safeJson({ rules: entries }),
} satisfies Readonly<Record<Flags['manualAs'], (entries: readonly ManualEntry[], host: Host) => string>>
