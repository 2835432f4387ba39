import type { Host } from '../host/host.ts'
import type { SourceFile } from '../model/source-file.ts'
import { type Compiled, pipeline, type rememberFiles } from '../pipeline.ts'
import type { Flags } from './flags.ts'
import { requireKnown } from './require-known.ts'

/** What the notes became, and the files that it was made from: diagnostics point into them. */
export interface Compilation extends Compiled {
  readonly files: readonly SourceFile[]
}

/**
 * Reads the notes and the templates, and compiles every edition in each of its languages. Whoever compiles again and
 * again may pass a memory of files read.
 *
 * @throws {Refusal} for a template that there is none of
 */
export async function compileNotes(
  { date, sessions, template }: Asked,
  host: Host,
  readOne?: ReturnType<typeof rememberFiles>,
): Promise<Compilation> {
  const [read, templates] = await Promise.all([host.sessions(sessions), host.templates()])
  if (template !== undefined)
    requireKnown(
      'template',
      [template],
      templates.map(({ name }) => name),
    )
  if (read.value === undefined) return { diagnostics: read.diagnostics, built: [], files: [] }
  const { epoch } = host.environment
  const compiled = pipeline(
    read.value,
    templates,
    { ...(date ? { date } : {}), ...(epoch ? { epoch } : {}), ...(template ? { template } : {}) },
    readOne,
  )
  return { ...compiled, files: [...read.value, ...(compiled.template ? [compiled.template] : [])] }
}

type Asked = Pick<Flags, 'sessions' | 'template' | 'date'>
