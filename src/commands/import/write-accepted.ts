import { counted } from '../../diagnostics/order-and-count.ts'
import type { Host } from '../../host/host.ts'
import { type ChangedFile, changeNotes } from '../change-notes.ts'
import type { Compilation } from '../compile-notes.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import type { NotedAbove, Takeable } from './accept-changes.ts'
import { type AcceptOptions, tryAccepted } from './try-accepted.ts'

/**
 * Writes the changes that are accepted into the notes, unless these would have an error that they do not have now.
 * Tells what was done, and answers with the exit code.
 *
 * @throws {Refusal} for a number that no change has, words that cannot be written, or notes that changed meanwhile
 */
export async function writeAccepted(
  accepted: readonly Takeable[],
  noted: readonly NotedAbove[],
  compiled: Compilation,
  options: AcceptOptions,
  host: Host,
): Promise<number> {
  const { changed, errors: found } = await tryAccepted(accepted, noted, compiled, options, host)
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
