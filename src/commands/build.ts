import { formatJson } from '../diagnostics/format-json.ts'
import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import type { Host } from '../host/host.ts'
import { type Difference, differences } from '../host/publish/differences.ts'
import { mend, publish } from '../host/publish/publish.ts'
import { renderedEarlier } from '../host/publish/rendered-earlier.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source-file.ts'
import { beginRendering, prepareThreads } from './begin-rendering.ts'
import { chooseBuilt } from './choose-built.ts'
import { compileNotes } from './compile-notes.ts'
import { defineCommand } from './define-command.ts'
import { type Flags, usualFormats } from './flags.ts'
import { keepBuilding } from './keep-building.ts'
import { keptFiles, metDiagnostics } from './met-diagnostics.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { publicationOf } from './publication-of.ts'
import { renderAll } from './render-all.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'
import { recordOfTexts } from './translations/recorded-texts.ts'

const flags = [
  'sessions',
  'edition',
  'lang',
  'format',
  'template',
  'out',
  'date',
  'reporter',
  'draft',
  'frozen',
  'watch',
  'jobs',
  'force',
  'quiet',
] as const

/** `report build`. Its result is the artifacts, whose paths it prints; what is wrong with the notes goes to stderr. */
export const build = defineCommand({
  name: 'build',
  summary: 'Build the report of every edition, in Word and PDF.',
  example: 'report build --edition member-states --format docx,pdf',
  flags,
  run: (options, host) =>
    options.watch ? keepBuilding(() => buildOnce(options, host), options, host) : buildOnce(options, host),
})

async function buildOnce(options: BuildOptions, host: Host): Promise<number> {
  const kept = options.frozen ? [] : await mend(host.disk, options.out)
  const result = await buildReports(options, host)
  print(options, host, { ...result, met: [...keptFiles(options.out, kept), ...result.met] })
  return result.paths || result.stale?.length === 0 ? 0 : 1
}

type BuildOptions = Pick<Flags, (typeof flags)[number]>

interface BuildResult {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly SourceFile[]
  /** What there is to say of the output folder, which no `--quiet` keeps back. */
  readonly met: readonly Diagnostic[]
  /** With `--frozen`: what a build would change. */
  readonly stale?: readonly Difference[]
  /** The paths of the artifacts; undefined where nothing was written. */
  readonly paths?: readonly string[]
}

async function buildReports(options: BuildOptions, host: Host): Promise<BuildResult> {
  const earlier = options.force ? undefined : await renderedEarlier(host.disk, options.out)
  if (earlier === undefined) prepareThreads(options, host)
  const rendering = beginRendering(options, host, earlier)
  const compiled = await compileNotes(options, host, undefined, rendering.composed)
  const { complete, built, files, recorded, series } = compiled
  const chosen = series ? chooseBuilt(series, built, options) : []
  const missing = (options.format ?? usualFormats).includes('pdf') ? await missingGlyphs(chosen, compiled, host) : []
  const diagnostics = [...compiled.diagnostics, ...missing]
  if (!complete || hasErrors(diagnostics)) return { diagnostics: inOrder(diagnostics), files, met: [] }
  const rendered = await renderAll(chosen, options, host, rendering)
  const result = { diagnostics: inOrder([...diagnostics, ...rendered.diagnostics]), files, met: [] }
  if (!series || !rendered.value || hasErrors(result.diagnostics)) return result
  const publication = publicationOf(
    complete,
    series,
    rendered.value,
    files,
    options.draft === true,
    recordOfTexts(series, recorded),
  )
  if (options.frozen) return { ...result, stale: await differences(host.disk, options.out, publication) }
  const met = await publish(host.disk, options.out, publication, host.interrupted)
  return {
    ...result,
    met: metDiagnostics(options.out, met),
    paths: rendered.value.map(({ path }) => `${options.out}/${path}`),
  }
}

function print(options: BuildOptions, host: Host, result: BuildResult): void {
  const { diagnostics, files, met, paths, stale } = result
  const reported = [...met, ...worthReporting(diagnostics, options.quiet)]
  if (options.reporter === 'json') host.stdout.write(formatJson(reported, paths ?? []))
  else {
    reportDiagnostics(options.reporter, host.stderr, host, reported, files)
    const listed = paths ?? stale?.map(({ path, is }) => `${options.out}/${path}: ${is}`)
    host.stdout.write((listed ?? []).map((line) => `${line}\n`).join(''))
  }
  if (!options.quiet) host.stderr.write(`${stale ? frozenVerdict(stale) : verdict([...met, ...diagnostics], paths)}\n`)
}

function frozenVerdict(stale: readonly Difference[]): string {
  if (stale.length === 0) return 'What was built is what the notes say now; nothing was written.'
  const files = stale.length === 1 ? '1 file is' : `${stale.length} files are`
  return `${files} not what the notes say now: run \`report build\`. Nothing was written.`
}

function verdict(diagnostics: readonly Diagnostic[], paths: readonly string[] | undefined): string {
  if (paths === undefined) return `${countOf(diagnostics)}: nothing was written.`
  const reports = `${paths.length} ${paths.length === 1 ? 'report' : 'reports'}`
  return `Built ${reports}${diagnostics.length === 0 ? '' : `, with ${countOf(diagnostics)}`}.`
}
