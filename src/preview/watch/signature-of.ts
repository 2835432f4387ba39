import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The files that are read: notes and templates. Editors leave other files beside them, while they save and after. */
const read = /^[^.].*\.(?:ya?ml|md)$/i

/**
 * Sums up the files that are read in these folders, and in the folders in them, in one string: their names, inode
 * numbers, sizes, times and modes. If two signatures are equal, nothing has changed between them.
 */
export async function signatureOf(folders: readonly string[]): Promise<string> {
  const found = await Promise.all(folders.map((folder) => entriesOf(folder, 2)))
  return found.flat().join('\n')
}

async function entriesOf(folder: string, depth: number): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => undefined)
  if (names === undefined) return [`${folder} is away`]
  const entries = await Promise.all(names.sort().map((name) => entryOf(folder, name, depth)))
  return [folder, ...entries.flat()]
}

/** A symbolic link counts as the file that it leads to, if there is one. */
async function entryOf(folder: string, name: string, depth: number): Promise<readonly string[]> {
  const path = join(folder, name)
  const found = await stat(path)
    .catch(() => lstat(path))
    .catch(() => undefined)
  if (found === undefined) return []
  if (found.isDirectory()) return depth > 1 ? entriesOf(path, depth - 1) : [path]
  return read.test(name) ? [`${path} ${found.ino} ${found.size} ${found.mtimeMs} ${found.mode}`] : []
}
