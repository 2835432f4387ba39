import type { KeyEntry, KeyGroup } from '../../pipeline.ts'

/** Writes the keys as Markdown, a table for each place. */
export function keysAsMarkdown(groups: readonly KeyGroup[]): string {
  const head = '| key | | meaning | example |\n| --- | --- | --- | --- |\n'
  return groups.map(({ where, keys }) => `\n**${where}**\n\n${head}${keys.map(row).join('')}`).join('')
}

function row({ key, need, otherwise, meaning, example }: KeyEntry): string {
  const unless = otherwise === undefined ? '' : `\`${otherwise}\``
  return `| \`${key}\` | ${need === 'required' ? need : unless} | ${cell(meaning)} | \`${cell(example)}\` |\n`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
