import type { Diagnostic } from '../model/diagnostic.ts'
import { visible } from './terminal-text.ts'

const workflowCommands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Diagnostic['severity'],
  string
>

/**
 * Writes diagnostics as GitHub's workflow commands, one in each line ("Workflow commands for GitHub Actions", setting
 * an error message). GitHub shows them beside the lines of the notes. `inRepository` gives the path of a file from the
 * root of the repository, where GitHub looks for it.
 */
export function formatGithub(diagnostics: readonly Diagnostic[], inRepository: (path: string) => string): string {
  const commands = diagnostics.map((diagnostic) => {
    const name = workflowCommands[diagnostic.severity]
    return `::${name} ${propertiesOf(diagnostic, inRepository)}::${wordsOf(diagnostic)}\n`
  })
  return commands.join('')
}

function propertiesOf({ place, rule }: Diagnostic, inRepository: (path: string) => string): string {
  const lines = place ? { file: inRepository(place.file), line: place.line, endLine: place.endLine } : {}
  // GitHub accepts columns only where the place is within one line.
  const columns = place && place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {}
  return Object.entries({ ...lines, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
}

function wordsOf({ related, todo, what }: Diagnostic): string {
  const lines = [
    what,
    ...(todo === undefined ? [] : todo.split('\n')),
    ...related.map(({ what, place }) => `${place.file}:${place.line}:${place.column} ${what}`),
  ]
  return lines.map((line) => escapeData(visible(line))).join('%0A')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
