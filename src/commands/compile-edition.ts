import { countOf, inOrder } from '../diagnostics/order-and-count.ts'
import type { Host } from '../host/host.ts'
import type { Series } from '../model/notes.ts'
import type { Built, Compiled } from '../pipeline.ts'
import { chooseBuilt } from './choose-built.ts'
import { compileNotes } from './compile-notes.ts'
import type { Flags } from './flags.ts'
import { tell, worthTelling } from './tell.ts'

/** The flags that say which edition a question is about. */
export const editionFlags = [
  'sessions',
  'oneEdition',
  'oneLang',
  'template',
  'date',
] as const satisfies readonly (keyof Flags)[]

/** One edition in one language, and the accounts of all of them. */
export interface CompiledEdition {
  readonly series: Series
  readonly built: Built
  readonly complete: NonNullable<Compiled['complete']>
}

/**
 * Compiles the notes anew to answer a question about an edition: the first, in its first language, unless the flags
 * name others. Undefined where the notes have errors, which are then told.
 *
 * @throws {Refusal} for an edition or a language that there is none of
 */
export async function compileEdition(
  asked: Pick<Flags, (typeof editionFlags)[number]>,
  host: Host,
): Promise<CompiledEdition | undefined> {
  const { complete, built, diagnostics, files, series } = await compileNotes(asked, host)
  const edition = [asked.oneEdition ?? series?.editions[0]?.id ?? []].flat()
  const [first] = series ? chooseBuilt(series, built, { edition, ...(asked.oneLang && { lang: [asked.oneLang] }) }) : []
  if (series && first && complete) return { series, built: first, complete }
  tell('text', host.stderr, host, worthTelling(inOrder(diagnostics), true), files)
  host.stderr.write(`${countOf(diagnostics)}: there is no report to look into.\n`)
  return undefined
}
