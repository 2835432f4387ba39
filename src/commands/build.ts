import { countOf } from '../diagnostics/count-of.ts'
import { formatJson } from '../diagnostics/format-json.ts'
import { inOrder } from '../diagnostics/in-order.ts'
import type { Host } from '../host/host.ts'
import { mend, publish } from '../host/publish/publish.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { hasErrors } from '../model/has-errors.ts'
import { chooseBuilt } from './choose-built.ts'
import { compileNotes } from './compile-notes.ts'
import { defineVerb } from './define-verb.ts'
import type { Flags } from './flags.ts'
import { publicationOf } from './publication-of.ts'
import { renderAll, type Artifact } from './render-all.ts'
import { tell, worthTelling } from './tell.ts'

/** `report build`: its result is the artifacts; what is wrong with the notes goes to the other stream. */
export const build = defineVerb({
  name: 'build',
  summary: 'Build the report of every edition, in Word and PDF.',
  example: 'report build --edition member-states --format docx,pdf',
  flags: ['sessions', 'edition', 'lang', 'format', 'template', 'out', 'date', 'reporter', 'draft', 'quiet'],
  run: buildReports,
})

async function buildReports(asked: Flags, host: Host): Promise<number> {
  await mend(host.disk, asked.out)
  const { accounts, built, files, series, ...compiled } = await compileNotes(asked, host)
  const chosen = series ? chooseBuilt(series, built, asked) : []
  const rendered = accounts ? await renderAll(chosen, asked, host) : { diagnostics: [] }
  const diagnostics = inOrder([...compiled.diagnostics, ...rendered.diagnostics])
  const artifacts = hasErrors(diagnostics) ? undefined : rendered.value
  if (accounts && artifacts) await publish(host.disk, asked.out, publicationOf(accounts, artifacts, files, asked.draft === true), host.interrupted)
  const told = worthTelling(diagnostics, asked.quiet)
  const paths = (artifacts ?? []).map(({ path }) => `${asked.out}/${path}`)
  if (asked.reporter === 'json') host.stdout.write(formatJson(told, paths))
  else {
    tell(asked.reporter, host.stderr, host, told, files)
    host.stdout.write(paths.map((path) => `${path}\n`).join(''))
  }
  if (!asked.quiet) host.stderr.write(`${verdict(diagnostics, artifacts)}\n`)
  return artifacts ? 0 : 1
}

function verdict(diagnostics: readonly Diagnostic[], artifacts: readonly Artifact[] | undefined): string {
  if (artifacts === undefined) return `${countOf(diagnostics)}: nothing was written.`
  const count = `${artifacts.length} ${artifacts.length === 1 ? 'report' : 'reports'}`
  return `Built ${count}${diagnostics.length === 0 ? '' : `, with ${countOf(diagnostics)}`}.`
}
