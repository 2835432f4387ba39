import { safeJson } from '../diagnostics/format-json.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { nearest } from '../model/did-you-mean.ts'
import { shown } from '../model/printable.ts'
import { type KeyGroup, keyManual } from '../pipeline.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { keysAsMarkdown } from './keys/keys-as-markdown.ts'
import { keysAsText } from './keys/keys-as-text.ts'
import { measureOf, paintOn } from './terminal.ts'

/** `report keys`: every key of the notes with its meaning, or one of them, wherever it may stand. */
export const keys = defineCommand({
  name: 'keys',
  summary: 'Tell every key of the notes, with its meaning and an example.',
  example: 'report keys echoes',
  argument: { form: '[key]', about: 'one key, as it is written before the colon' },
  flags: ['manualAs'],
  run: async ({ manualAs }, host, [key]) => {
    host.stdout.write(writers[manualAs](key === undefined ? keyManual : groupsWith(key), host))
    return 0
  },
})

function groupsWith(key: string): readonly KeyGroup[] {
  const groups = keyManual.map((group) => ({ ...group, keys: group.keys.filter((entry) => entry.key === key) }))
  const found = groups.filter((group) => group.keys.length > 0)
  if (found.length > 0) return found
  const meant = nearest(key, [...new Set(keyManual.flatMap((group) => group.keys.map((entry) => entry.key)))])
  throw new Refusal(
    `There is no key \`${shown(key)}\``,
    meant === undefined ? '`report keys` tells all that there are.' : `Did you mean \`${meant}\`?`,
  )
}

const writers = {
  text: (groups, host) => keysAsText(groups, measureOf(host.stdout), paintOn(host.stdout, host)),
  md: keysAsMarkdown,
  json: (groups) => safeJson({ keys: groups }),
} satisfies Readonly<Record<Flags['manualAs'], (groups: readonly KeyGroup[], host: Host) => string>>
