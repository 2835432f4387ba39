import { counted } from '../../diagnostics/order-and-count.ts'
import type { Host } from '../../host/host.ts'
import { type ChangedFile, changeNotes } from '../change-notes.ts'
import type { Compilation } from '../compile-notes.ts'
import { reportDiagnostics } from '../report-diagnostics.ts'
import type { NotedAbove, Takeable } from './accept-changes.ts'
import { type AcceptOptions, tryAccepted } from './try-accepted.ts'

/**
 * Writes the changes that are accepted into the notes, unless a rule fails on the new words: an editor does not see
 * what a word claims, or that it no longer completes its sentence. Tells what was done, and answers with the exit code.
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
  const { changed, failing: found } = await tryAccepted(accepted, noted, compiled, options, host)
  if (found.length > 0) {
    reportDiagnostics(
      'text',
      host.stderr,
      host,
      found,
      changed.map(({ after }) => after),
    )
    host.stderr.write('Nothing was written: change these words in the notes by hand, or take over only the others.\n')
    return 1
  }
  await changeNotes(changed, { sessions: options.sessions, showOnly: false }, host)
  host.stderr.write(`${whatWasDone(changed)}\n`)
  return 0
}

function whatWasDone(changed: readonly ChangedFile[]): string {
  const count = changed.reduce((sum, { changes }) => sum + changes, 0)
  const names = changed.map(({ before }) => before.path).join(', ')
  if (changed.length === 0) return 'There was nothing to write.'
  return count === 0 ? `Comments were written into ${names}.` : `${counted(count, 'change')} taken over into ${names}.`
}
