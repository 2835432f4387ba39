import type { Host } from '../../host/host.ts'
import { splice } from '../../write/splice.ts'
import { textOf } from '../../write/text-of.ts'
import type { ChangedFile } from '../change-notes.ts'
import { type Compilation, compileNotes } from '../compile-notes.ts'
import type { Flags } from '../flags.ts'
import { fixesOf } from './fixes-of.ts'

/** More rounds than any file needs: each mends one fault of each value. */
const mostRounds = 20

/**
 * Mends what can be mended without a person, again and again until nothing is left. Answers with the files that differ,
 * and with what the notes compile to then; nothing is written.
 */
export async function fixNotes(
  options: Pick<Flags, 'sessions' | 'template' | 'date' | 'out'>,
  host: Host,
): Promise<{ readonly fixed: readonly ChangedFile[]; readonly compiled: Compilation }> {
  const first = await host.sessions(options.sessions)
  let files = (first.value ?? []).map((file): ChangedFile => ({ before: file, after: file, changes: 0 }))
  let compiled = await compileNotes(options, host)
  for (let round = 0; round < mostRounds && files.length > 0; round += 1) {
    const next = files.map((file) => fixOnce(file, files, compiled))
    if (next.every((file, index) => file === files[index])) break
    files = next
    const now = files.map(({ after }) => after)
    compiled = await compileNotes(options, { ...host, sessions: async () => ({ value: now, diagnostics: [] }) })
  }
  return { fixed: files.filter(({ changes }) => changes > 0), compiled }
}

function fixOnce(file: ChangedFile, all: readonly ChangedFile[], { diagnostics }: Compilation): ChangedFile {
  const series = all.find(({ after }) => /(?:^|\/)series\.yaml$/.test(after.path))?.after
  const changes = fixesOf(file.after, series, diagnostics)
  const before = textOf(file.after)
  const { text, unwritable } = splice(before, changes)
  if (text === before) return file
  const after = { ...file.after, bytes: new TextEncoder().encode(text) }
  return { ...file, after, changes: file.changes + changes.length - unwritable.length }
}
