import type { Example, ManualEntry } from '../../pipeline.ts'
import { examplesOf } from './examples-of.ts'

/** Writes rules as Markdown, a section each. */
export function rulesAsMarkdown(entries: readonly ManualEntry[]): string {
  return entries.map((entry) => `${blocksOf(entry).join('\n\n')}\n`).join('\n')
}

function blocksOf({ id, severity, what, why, failing, clean }: ManualEntry): readonly string[] {
  return [
    `## \`${id}\``,
    `*${severity}*: ${what}`,
    why,
    ...exampleBlocks('Failing example', failing),
    ...exampleBlocks('Clean example', clean),
  ]
}

function exampleBlocks(label: string, example: Example): readonly string[] {
  return examplesOf(example).flatMap((shown) => {
    if (typeof shown === 'string') return [`${label}: ${shown}`]
    return [`${label}, \`${shown.file}\`${shown.note}:`, fenced(shown.file, shown.lines)]
  })
}

function fenced(file: string, lines: readonly string[]): string {
  return [`\`\`\`${file.endsWith('.md') ? 'markdown' : 'yaml'}`, ...lines, '```'].join('\n')
}
