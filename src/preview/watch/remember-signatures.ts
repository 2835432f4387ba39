import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../../host/errors.ts'
import { notesNamed } from '../../host/name-faults.ts'
import { readLimited } from '../../host/read-limited.ts'

/**
 * How many milliseconds old the last change of a file must be, so that a later one cannot bear the same time. The
 * coarsest clock that files have, that of FAT, tells two seconds apart.
 */
const settled = 3000

/** Sums up the files of folders in one string. If two strings are equal, nothing has changed between them. */
export type SignatureOf = (folders: readonly string[]) => Promise<string>

/**
 * Makes a function that sums up the notes in folders, and the templates in the folders in them: their names and their
 * words. A file is read again when its times, its size or its inode differ, as `look` finds them, and while it is so
 * new that they could hide a change. What is no file is not opened.
 */
export function rememberSignatures(look: (path: string) => Promise<Stats> = stat): SignatureOf {
  const known = new Map<string, KnownFile>()
  const statOf: StatOf = (path) =>
    look(path)
      .catch(() => lstat(path))
      .catch(() => undefined)
  const read: ReadAt = async (path) => {
    const found = await statOf(path)
    return found ? [`${path} ${found.isFile() ? await digestOf(path, found, known) : 'is no file'}`] : []
  }
  return async (folders) =>
    (await Promise.all(folders.map((folder) => notesIn(folder, statOf, read)))).flat().join('\n')
}

/** The words of a file as they were last read. */
interface KnownFile {
  readonly stamp: string
  readonly digest: string
  /** When it was read, by the clock that files are dated with, or one near it. */
  readonly time: number
}

/** A symbolic link counts as the file that it leads to, if there is one. */
type StatOf = (path: string) => Promise<Stats | undefined>

type ReadAt = (path: string) => Promise<readonly string[]>

async function notesIn(folder: string, statOf: StatOf, read: ReadAt): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => undefined)
  if (names === undefined) return [`${folder} is away`]
  const entries = await Promise.all(
    names.sort().map(async (name) => {
      const path = join(folder, name)
      if ((await statOf(path))?.isDirectory()) return [path, ...(await read(join(path, 'report.md')))]
      // Editors leave other files beside the notes, while they save and after.
      return notesNamed(name) ? read(path) : []
    }),
  )
  return [folder, ...entries.flat()]
}

async function digestOf(path: string, found: Stats, known: Map<string, KnownFile>): Promise<string> {
  const { ctimeMs, ino, mode, mtimeMs, size } = found
  const stamp = [ino, size, mtimeMs, ctimeMs, mode].join(' ')
  const before = known.get(path)
  if (before?.stamp === stamp && before.time - Math.max(ctimeMs, mtimeMs) > settled) return before.digest
  const time = Date.now()
  try {
    const file = await readLimited(path)
    const digest = file.kind === 'file' ? createHash('sha256').update(file.bytes).digest('base64') : file.kind
    known.set(path, { stamp, digest, time })
    return digest
  } catch (error) {
    return `cannot be read (${codeOf(error)})`
  }
}
