import { formatJson } from '../diagnostics/format-json.ts'
import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import type { Host } from '../host/host.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Series } from '../model/notes.ts'
import { compileNotes } from './compile-notes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'

const flags = ['sessions', 'template', 'date', 'reporter', 'quiet'] as const

/** `report check`. Its result is what is wrong with the notes; it writes no file. */
export const check = defineCommand({
  name: 'check',
  summary: 'Read and check the notes, and compose every edition; write nothing.',
  example: 'report check --sessions sessions --reporter github',
  flags,
  run: checkNotes,
})

async function checkNotes(options: Pick<Flags, (typeof flags)[number]>, host: Host): Promise<number> {
  const compiled = await compileNotes(options, host)
  const { files, series } = compiled
  const diagnostics = inOrder([...compiled.diagnostics, ...(await missingGlyphs(compiled.built, compiled, host))])
  const reported = worthReporting(diagnostics, options.quiet)
  if (options.reporter === 'json') host.stdout.write(formatJson(reported))
  else reportDiagnostics(options.reporter, host.stdout, host, reported, files)
  if (!options.quiet) host.stderr.write(`${verdict(diagnostics, series)}\n`)
  return hasErrors(diagnostics) ? 1 : 0
}

function verdict(diagnostics: readonly Diagnostic[], series: Series | undefined): string {
  if (series === undefined || hasErrors(diagnostics)) return `${countOf(diagnostics)}.`
  const { sessions } = series.notes
  const statements = sessions.flatMap((session) => session.statements)
  const extent = [
    counted(sessions.length, 'session'),
    counted(statements.length, 'statement'),
    counted(series.editions.length, 'edition'),
  ].join(', ')
  return `The notes can be built: ${extent}${diagnostics.length === 0 ? '' : `; ${countOf(diagnostics)}`}.`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
