import type { Host } from '../host/host.ts'
import type { Memory } from '../model/memory.ts'
import type { SourceFile, Template } from '../model/source-file.ts'
import { type Compiled, pipeline } from '../pipeline.ts'
import type { Flags } from './flags.ts'
import { requireKnown } from './require-known.ts'

/** What the notes were compiled to, and the files that they were read from: the diagnostics point into those files. */
export interface Compilation extends Compiled {
  readonly files: readonly SourceFile[]
}

/** What a command that compiles again and again keeps between the compilations. */
export interface Kept {
  readonly notes: (files: readonly SourceFile[]) => readonly SourceFile[]
  readonly templates: (files: readonly Template[]) => readonly Template[]
  readonly memory: Memory
}

/**
 * Reads the notes and the templates, and compiles every edition in each of its languages. A command that compiles again
 * and again passes what it keeps between the compilations.
 *
 * @throws {Refusal} for a template that does not exist
 */
export async function compileNotes(
  { date, draft = false, sessions, template }: NotesOptions,
  host: Host,
  kept?: Kept,
): Promise<Compilation> {
  const [read, found] = await Promise.all([host.sessions(sessions), host.templates()])
  const names = found.map(({ name }) => name)
  if (template !== undefined) requireKnown('template', [template], names)
  if (read.value === undefined) return { diagnostics: read.diagnostics, built: [], files: [] }
  const { epoch } = host.environment
  const files = kept?.notes(read.value) ?? read.value
  const order = { ...(date ? { date } : {}), ...(epoch ? { epoch } : {}), ...(template ? { template } : {}), draft }
  const compiled = pipeline(files, kept?.templates(found) ?? found, order, kept?.memory)
  return { ...compiled, files: [...files, ...(compiled.template ? [compiled.template] : [])] }
}

type NotesOptions = Pick<Flags, 'sessions' | 'template' | 'date' | 'draft'>
