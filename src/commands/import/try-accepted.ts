import { inOrder } from '../../diagnostics/order-and-count.ts'
import type { Host } from '../../host/host.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { ChangedFile } from '../change-notes.ts'
import { type Compilation, compileNotes, type Kept } from '../compile-notes.ts'
import type { Flags } from '../flags.ts'
import { type NotedAbove, type Takeable, takeIntoNotes } from './accept-changes.ts'

/** Of the flags, those that say from which notes. */
export type AcceptOptions = Pick<Flags, 'sessions' | 'date'>

/**
 * Tries changes that are accepted, and comments, in the notes: says which files they would change, and which rules
 * would fail then that do not fail now. Nothing is written.
 *
 * @throws {Refusal} for words that cannot be written where they stand
 */
export async function tryAccepted(
  accepted: readonly Takeable[],
  noted: readonly NotedAbove[],
  { files, diagnostics }: Compilation,
  options: AcceptOptions,
  host: Host,
  kept?: Kept,
): Promise<{ readonly changed: readonly ChangedFile[]; readonly failing: readonly Diagnostic[] }> {
  const changed = takeIntoNotes(files, accepted, noted)
  return { changed, failing: await newlyFailing(changed, diagnostics, options, host, kept) }
}

/** Compiles the notes as they would be. What was wrong with them before is not the editor's. */
async function newlyFailing(
  changed: readonly ChangedFile[],
  before: readonly Diagnostic[],
  options: AcceptOptions,
  host: Host,
  kept: Kept | undefined,
): Promise<readonly Diagnostic[]> {
  const read = await host.sessions(options.sessions)
  const after = (read.value ?? []).map((file) => changed.find((one) => one.before.path === file.path)?.after ?? file)
  const sessions = async () => ({ value: after, diagnostics: [] })
  const { diagnostics } = await compileNotes({ ...options, draft: true }, { ...host, sessions }, kept)
  const known = new Set(before.map(nameOf))
  return inOrder(diagnostics).filter((one) => one.severity !== 'info' && !known.has(nameOf(one)))
}

function nameOf({ rule, what }: Diagnostic): string {
  return `${rule} ${what}`
}
