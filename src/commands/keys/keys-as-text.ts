import type { Paint } from '../../diagnostics/terminal-text.ts'
import type { KeyEntry, KeyGroup } from '../../pipeline.ts'
import { hang } from '../terminal.ts'

/** Writes the keys for a terminal, a blank line between the places. */
export function keysAsText(groups: readonly KeyGroup[], measure: number, paint: Paint): string {
  return groups
    .map(({ where, keys }) => `${[paint.strong(where), ...keys.flatMap((key) => linesOf(key, measure))].join('\n')}\n`)
    .join('\n')
}

function linesOf({ key, need, otherwise, meaning, example }: KeyEntry, measure: number): readonly string[] {
  const unless = otherwise === undefined ? '' : ` (where left out: ${otherwise})`
  return [
    ...hang(`  ${key.padEnd(16)}`, `${meaning}${need === 'required' ? ' (required)' : unless}`, measure),
    ...hang(' '.repeat(18), `such as: ${example}`, measure),
  ]
}
