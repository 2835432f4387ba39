import { createTwoFilesPatch } from 'diff'
import type { Paint } from '../diagnostics/terminal-text.ts'
import { visible } from '../diagnostics/terminal-text.ts'
import type { Host } from '../host/host.ts'
import { replaceNotes } from '../host/replace-notes.ts'
import type { SourceFile } from '../model/source-file.ts'
import { textOf } from '../write/text-of.ts'
import { paintOn } from './terminal.ts'

/** A file of notes before and after it was changed, and by how many changes. */
export interface ChangedFile {
  readonly before: SourceFile
  readonly after: SourceFile
  readonly changes: number
}

/** Writes changed files of notes in the place of those before, or shows the lines in which they differ. */
export async function changeNotes(
  files: readonly ChangedFile[],
  { sessions, showOnly }: { readonly sessions: string; readonly showOnly: boolean },
  host: Host,
): Promise<void> {
  const paint = paintOn(host.stderr, host)
  for (const file of files) {
    const path = `${sessions}/${file.before.path.slice(file.before.path.lastIndexOf('/') + 1)}`
    if (showOnly) host.stderr.write(`${showChanges(file, paint)}\n`)
    else await replaceNotes(host.disk, path, file.before.bytes, file.after.bytes)
  }
}

/** Shows the lines of a file that differ, as `git diff` does. */
function showChanges({ before, after }: ChangedFile, paint: Paint): string {
  const patch = createTwoFilesPatch(before.path, after.path, textOf(before), textOf(after), '', '', { context: 2 })
  return patch
    .split(/\r?\n/)
    .filter((line) => !/^=+$/.test(line))
    .map((line) => painted(visible(line), paint))
    .join('\n')
}

function painted(line: string, paint: Paint): string {
  if (/^(?:\+\+\+|---)/.test(line)) return paint.strong(line)
  return line.startsWith('-') ? paint.error(line) : line.startsWith('+') ? paint.info(line) : line
}
