import { counted, inOrder } from '../../diagnostics/order-and-count.ts'
import type { Host } from '../../host/host.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Judged } from '../../returned/judge-changes.ts'
import { type ChangedFile, changeNotes } from '../change-notes.ts'
import { type Compilation, compileNotes } from '../compile-notes.ts'
import type { Flags } from '../flags.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import { acceptedOf, takeIntoNotes } from './accept-changes.ts'

type AcceptOptions = Pick<Flags, 'sessions' | 'date'>

/**
 * Writes the changes that are accepted into the notes, unless these would have an error that they do not have now.
 * Tells what was done, and answers with the exit code.
 *
 * @throws {Refusal} for a number that no change has, words that cannot be written, or notes that changed meanwhile
 */
export async function writeAccepted(
  judged: readonly Judged[],
  wanted: readonly string[],
  { files, diagnostics }: Compilation,
  options: AcceptOptions,
  host: Host,
): Promise<number> {
  const changed = takeIntoNotes(files, acceptedOf(judged, wanted))
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
  const count = changed.reduce((sum, { changes }) => sum + changes, 0)
  const names = changed.map(({ before }) => before.path).join(', ')
  host.stderr.write(
    count === 0 ? 'Nothing can be taken over.\n' : `${counted(count, 'change')} taken over into ${names}.\n`,
  )
  return count === 0 ? 1 : 0
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
