import { formatJson } from '../diagnostics/format-json.ts'
import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { replaceNotes } from '../host/replace-notes.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Series } from '../model/notes.ts'
import { fixNotes } from './check/fix-notes.ts'
import { showChanges } from './check/show-changes.ts'
import { type Compilation, compileNotes } from './compile-notes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'
import { paintOn } from './terminal.ts'

const flags = ['sessions', 'template', 'date', 'reporter', 'fix', 'dryRun', 'quiet'] as const

/** `report check`. Its result is what is wrong with the notes; it writes no file, unless it is asked to mend them. */
export const check = defineCommand({
  name: 'check',
  summary: 'Read and check the notes, and compose every edition; write nothing.',
  example: 'report check --sessions sessions --reporter github',
  flags,
  run: checkNotes,
})

type CheckOptions = Pick<Flags, (typeof flags)[number]>

async function checkNotes(options: CheckOptions, host: Host): Promise<number> {
  if (options.dryRun && !options.fix)
    throw new Refusal('`--dry-run` shows what `--fix` would change', 'Give both: `report check --fix --dry-run`.')
  const compiled = options.fix ? await fixed(options, host) : await compileNotes(options, host)
  const { files, series } = compiled
  const diagnostics = inOrder([...compiled.diagnostics, ...(await missingGlyphs(compiled.built, compiled, host))])
  const reported = worthReporting(diagnostics, options.quiet)
  if (options.reporter === 'json') host.stdout.write(formatJson(reported))
  else reportDiagnostics(options.reporter, host.stdout, host, reported, files)
  if (!options.quiet) host.stderr.write(`${verdict(diagnostics, series)}\n`)
  return hasErrors(diagnostics) ? 1 : 0
}

/** Mends the notes, or shows how they would be mended, before what is left is told. */
async function fixed(options: CheckOptions, host: Host): Promise<Compilation> {
  const { fixed: files, compiled } = await fixNotes(options, host)
  const paint = paintOn(host.stderr, host)
  for (const file of files) {
    const path = `${options.sessions}/${file.before.path.slice(file.before.path.lastIndexOf('/') + 1)}`
    if (options.dryRun) host.stderr.write(`${showChanges(file, paint)}\n`)
    else await replaceNotes(host.disk, path, file.before.bytes, file.after.bytes)
  }
  const count = files.reduce((sum, { changes }) => sum + changes, 0)
  const where = files.length === 0 ? '' : ` in ${counted(files.length, 'file')}`
  const said = options.dryRun ? 'would be made; nothing was written' : count === 1 ? 'was made' : 'were made'
  if (!options.quiet) host.stderr.write(`${counted(count, 'change')}${where} ${said}.\n`)
  // What is told of lines is told of those that are on the disk.
  return options.dryRun ? compileNotes(options, host) : compiled
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
