import { formatJson } from '../diagnostics/format-json.ts'
import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import type { Host } from '../host/host.ts'
import { mend, publish } from '../host/publish/publish.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { hasErrors } from '../model/diagnostic.ts'
import type { SourceFile } from '../model/source-file.ts'
import { chooseBuilt } from './choose-built.ts'
import { compileNotes } from './compile-notes.ts'
import { defineVerb } from './define-verb.ts'
import type { Flags } from './flags.ts'
import { publicationOf } from './publication-of.ts'
import { renderAll } from './render-all.ts'
import { tell, worthTelling } from './tell.ts'

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
  'quiet',
] as const

/** `report build`: its result is the artifacts; what is wrong with the notes goes to the other stream. */
export const build = defineVerb({
  name: 'build',
  summary: 'Build the report of every edition, in Word and PDF.',
  example: 'report build --edition member-states --format docx,pdf',
  flags,
  run: async (asked, host) => {
    await mend(host.disk, asked.out)
    const made = await make(asked, host)
    print(asked, host, made)
    return made.paths ? 0 : 1
  },
})

type Asked = Pick<Flags, (typeof flags)[number]>

interface Made {
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly SourceFile[]
  /** The artifacts; undefined where nothing was written. */
  readonly paths?: readonly string[]
}

async function make(asked: Asked, host: Host): Promise<Made> {
  const { complete, built, diagnostics, files, series } = await compileNotes(asked, host)
  const chosen = series ? chooseBuilt(series, built, asked) : []
  if (!complete) return { diagnostics: inOrder(diagnostics), files }
  const rendered = await renderAll(chosen, asked, host)
  const made = { diagnostics: inOrder([...diagnostics, ...rendered.diagnostics]), files }
  if (!rendered.value || hasErrors(made.diagnostics)) return made
  await publish(
    host.disk,
    asked.out,
    publicationOf(complete, rendered.value, files, asked.draft === true),
    host.interrupted,
  )
  return { ...made, paths: rendered.value.map(({ path }) => `${asked.out}/${path}`) }
}

function print(asked: Asked, host: Host, { diagnostics, files, paths }: Made): void {
  const told = worthTelling(diagnostics, asked.quiet)
  if (asked.reporter === 'json') host.stdout.write(formatJson(told, paths ?? []))
  else {
    tell(asked.reporter, host.stderr, host, told, files)
    host.stdout.write((paths ?? []).map((path) => `${path}\n`).join(''))
  }
  if (!asked.quiet) host.stderr.write(`${verdict(diagnostics, paths)}\n`)
}

function verdict(diagnostics: readonly Diagnostic[], paths: readonly string[] | undefined): string {
  if (paths === undefined) return `${countOf(diagnostics)}: nothing was written.`
  return `Built ${paths.length} ${paths.length === 1 ? 'report' : 'reports'}${diagnostics.length === 0 ? '' : `, with ${countOf(diagnostics)}`}.`
}
