import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import type { Host } from '../host/host.ts'
import type { Series } from '../model/notes.ts'
import type { Built, Compiled } from '../pipeline.ts'
import { chooseBuilt } from './choose-built.ts'
import { type Compilation, compileNotes } from './compile-notes.ts'
import type { Flags } from './flags.ts'
import { reportDiagnostics, worthReporting } from './report-diagnostics.ts'

/** The flags of a command that answers a question about one edition. */
export const editionFlags = [
  'sessions',
  'oneEdition',
  'oneLang',
  'template',
  'date',
] as const satisfies readonly (keyof Flags)[]

type EditionOptions = Pick<Flags, (typeof editionFlags)[number]>

/** One edition in one language, with the series, and the ledger and trace of all editions. */
export interface CompiledEdition {
  readonly series: Series
  readonly built: Built
  readonly complete: NonNullable<Compiled['complete']>
  readonly files: Compilation['files']
}

/**
 * Compiles the notes to answer a question about an edition: the first one, in its first language, unless the flags name
 * another. If the notes have errors, the answer is undefined, and the errors are reported.
 *
 * @throws {Refusal} for an edition that the series does not have, or a language that we do not speak
 */
export async function compileEdition(options: EditionOptions, host: Host): Promise<CompiledEdition | undefined> {
  const { oneLang } = options
  const asked = { ...options, ...(oneLang && { lang: [oneLang] }) }
  const { complete, built, diagnostics, files, series } = await compileNotes(asked, host)
  const edition = [options.oneEdition ?? series?.editions[0]?.id ?? []].flat()
  const [first] = series ? chooseBuilt(series, built, { edition }) : []
  if (series && first && complete) return { series, built: first, complete, files }
  reportDiagnostics('text', host.stderr, host, worthReporting(inOrder(diagnostics), true), files)
  host.stderr.write(`${countOf(diagnostics)}: there is no report to look into.\n`)
  return undefined
}
