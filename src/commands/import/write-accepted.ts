import { counted, inOrder } from '../../diagnostics/order-and-count.ts'
import type { Host } from '../../host/host.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { type ChangedFile, changeNotes } from '../change-notes.ts'
import { type Compilation, compileNotes } from '../compile-notes.ts'
import type { Flags } from '../flags.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { type NotedAbove, type Takeable, takeIntoNotes } from './accept-changes.ts'

type AcceptOptions = Pick<Flags, 'sessions' | 'date'>

/**
 * Writes the changes that are accepted into the notes, unless these would have an error that they do not have now.
 * Tells what was done, and answers with the exit code.
 *
 * @throws {Refusal} for a number that no change has, words that cannot be written, or notes that changed meanwhile
 */
export async function writeAccepted(
  accepted: readonly Takeable[],
  noted: readonly NotedAbove[],
  { files, diagnostics }: Compilation,
  options: AcceptOptions,
  host: Host,
): Promise<number> {
  const changed = takeIntoNotes(files, accepted, noted)
  const found = await newErrors(changed, diagnostics, options, host)
  if (found.length > 0) {
    reportDiagnostics(
      'text',
      host.stderr,
      host,
      found,
      changed.map(({ after }) => after),
    )
    host.stderr.write('Nothing was written: with these words the notes would have errors.\n')
    return 1
  }
  await changeNotes(changed, { sessions: options.sessions, showOnly: false }, host)
  host.stderr.write(`${whatWasDone(changed)}\n`)
  return changed.length === 0 ? 1 : 0
}

function whatWasDone(changed: readonly ChangedFile[]): string {
  const count = changed.reduce((sum, { changes }) => sum + changes, 0)
  const names = changed.map(({ before }) => before.path).join(', ')
  if (changed.length === 0) return 'Nothing can be taken over.'
  return count === 0 ? `Comments were written into ${names}.` : `${counted(count, 'change')} taken over into ${names}.`
}

/** Compiles the notes as they would be. What was wrong with them before is not the editor's. */
async function newErrors(
  changed: readonly ChangedFile[],
  before: readonly Diagnostic[],
  options: AcceptOptions,
  host: Host,
): Promise<readonly Diagnostic[]> {
  const read = await host.sessions(options.sessions)
  const after = (read.value ?? []).map((file) => changed.find((one) => one.before.path === file.path)?.after ?? file)
  const sessions = async () => ({ value: after, diagnostics: [] })
  const { diagnostics } = await compileNotes({ ...options, draft: true }, { ...host, sessions })
  const known = new Set(before.map(nameOf))
  return inOrder(diagnostics).filter((one) => one.severity === 'error' && !known.has(nameOf(one)))
}

function nameOf({ rule, what }: Diagnostic): string {
  return `${rule} ${what}`
}
