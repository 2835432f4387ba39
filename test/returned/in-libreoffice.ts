import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What an editor does in LibreOffice: the kind of an edit, and its words. */
export type OfficeEdit = readonly [
  kind: 'replace' | 'delete' | 'split' | 'join' | 'add' | 'comment',
  ...words: readonly string[],
]

/** Edits that are saved together, tracked or not. */
export interface OfficeJob {
  readonly tracked: boolean
  readonly edits: readonly OfficeEdit[]
}

const script = join(import.meta.dirname, 'edit-in-libreoffice.py')

/** Edits a Word file in LibreOffice, each time from the same file, all in one run. */
export function editedInLibreOffice(file: Uint8Array, jobs: readonly OfficeJob[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'report-'))
  const [sent, listed] = [join(folder, 'sent.docx'), join(folder, 'jobs.json')]
  const saved = jobs.map((_, index) => join(folder, `${index}.docx`))
  writeFileSync(sent, file)
  writeFileSync(listed, JSON.stringify(jobs.map((job, index) => ({ ...job, saved: saved[index] }))))
  // The Python of Debian has the module of LibreOffice; another one, which may come first in the path, has not.
  execFileSync('/usr/bin/python3', [script, join(folder, 'profile'), sent, listed], { stdio: 'pipe' })
  const edited = saved.map((name) => readFileSync(name))
  rmSync(folder, { recursive: true })
  return edited
}
