import { safeJson } from '../diagnostics/format-json.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { nearest } from '../model/did-you-mean.ts'
import { shown } from '../model/printable.ts'
import { type Rule, ruleList } from '../pipeline.ts'
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
    host.stdout.write(manuals[manualAs](id === undefined ? ruleList : [ruleOf(id)], host))
    return 0
  },
})

function ruleOf(id: string): Rule {
  const rule = ruleList.find((candidate) => candidate.id === id)
  if (rule) return rule
  const meant = nearest(
    id,
    ruleList.map((candidate) => candidate.id),
  )
  throw new Refusal(
    `There is no rule \`${shown(id)}\``,
    meant === undefined ? '`report rules` tells all that there are.' : `Did you mean \`${meant}\`?`,
  )
}

const manuals = {
  text: (chosen, host) => rulesAsText(chosen, measureOf(host.stdout), paintOn(host.stdout, host)),
  md: rulesAsMarkdown,
  json: (chosen) =>
    safeJson({
      rules: chosen.map(({ id, severity, what, why, failing, clean }) => ({ id, severity, what, why, failing, clean })),
    }),
} satisfies Readonly<Record<Flags['manualAs'], (chosen: readonly Rule[], host: Host) => string>>
