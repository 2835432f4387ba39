import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files that are read: notes and templates. Editors leave others beside them while they save, and after. */
const read = /^[^.].*\.(?:ya?ml|md)$/i

/**
 * Sums up the files that are read in folders, to the depth of two: names, sizes, times, and which file it is. Two looks
 * that are alike, and nothing has changed.
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

/** A link stands for what it leads to, if that is there. */
async function entryOf(folder: string, name: string, depth: number): Promise<readonly string[]> {
  const path = join(folder, name)
  const found = await stat(path)
    .catch(() => lstat(path))
    .catch(() => undefined)
  if (found === undefined) return []
  if (found.isDirectory()) return depth > 1 ? entriesOf(path, depth - 1) : [path]
  return read.test(name) ? [`${path} ${found.ino} ${found.size} ${found.mtimeMs} ${found.mode}`] : []
}
