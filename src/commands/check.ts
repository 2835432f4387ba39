import { formatJson, safeJson } from '../diagnostics/format-json.ts'
import { counted, countOf, inOrder } from '../diagnostics/order-and-count.ts'
import { Refusal } from '../host/errors.ts'
import type { Host } from '../host/host.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { Series } from '../model/notes.ts'
import { changeNotes } from './change-notes.ts'
import { fixNotes } from './check/fix-notes.ts'
import { type Compilation, compileNotes } from './compile-notes.ts'
import { defineCommand } from './define-command.ts'
import type { Flags } from './flags.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'
import { paintOn } from './terminal.ts'
import { setTranslations } from './translations/translation-table.ts'
import { asEntry, languagesOf, translationsIn } from './translations/translations-in.ts'

const flags = [
  'sessions',
  'lang',
  'template',
  'date',
  'reporter',
  'fix',
  'dryRun',
  'translations',
  'out',
  'quiet',
] as const

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
  if (options.translations) return tellTranslations(options, host)
  const compiled = options.fix ? await fixed(options, host) : await compileNotes(options, host)
  const { files, series } = compiled
  const glyphs = await missingGlyphs(compiled.built, compiled, host)
  const diagnostics = inOrder([...compiled.diagnostics, ...glyphs])
  const reported = worthReporting(diagnostics, options.quiet)
  if (options.reporter === 'json') host.stdout.write(formatJson(reported))
  else reportDiagnostics(options.reporter, host.stdout, host, reported, files)
  if (!options.quiet) host.stderr.write(`${verdict(diagnostics, series)}\n`)
  return hasErrors(diagnostics) ? 1 : 0
}

/** Tells which texts have their translations, in the languages of the editions and all others that there are. */
async function tellTranslations(options: CheckOptions, host: Host): Promise<number> {
  requireNothingElse(options)
  const { series, files, recorded, diagnostics } = await compileNotes({ ...options, draft: true }, host)
  if (series === undefined) {
    reportDiagnostics('text', host.stderr, host, worthReporting(inOrder(diagnostics), true), files)
    host.stderr.write(`${countOf(diagnostics)}.\n`)
    return 1
  }
  const languages = options.lang ?? languagesOf(series)
  const all = translationsIn(series, languages, recorded)
  if (options.reporter === 'json') host.stdout.write(safeJson(all.map(asEntry)))
  else if (languages.length === 0) host.stdout.write('The notes and the editions have one language.\n')
  else host.stdout.write(setTranslations(all, languages, paintOn(host.stdout, host)))
  return 0
}

function requireNothingElse({ fix, reporter }: CheckOptions): void {
  if (fix) throw new Refusal('`--translations` shows what there is, and mends nothing', 'Give `--fix` without it.')
  if (reporter === 'github' || reporter === 'sarif')
    throw new Refusal(
      `\`--translations\` shows a table, which \`--reporter ${reporter}\` has no place for`,
      'Leave `--reporter` out, or give `--reporter json`.',
    )
}

/** Mends the notes, or shows how they would be mended, before what is left is told. */
async function fixed(options: CheckOptions, host: Host): Promise<Compilation> {
  const { fixed: files, compiled } = await fixNotes(options, host)
  await changeNotes(files, { sessions: options.sessions, showOnly: options.dryRun === true }, host)
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
