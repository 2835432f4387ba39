import { lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Sums up what is in folders, to the depth of two: names, sizes, times, and which file it is. Two looks that are alike, and nothing has changed. */
export async function signatureOf(folders: readonly string[]): Promise<string> {
  const found = await Promise.all(folders.map((folder) => entriesOf(folder, 2)))
  return found.flat().join('\n')
}

async function entriesOf(folder: string, depth: number): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => undefined)
  if (names === undefined) return [`${folder} is away`]
  const entries = await Promise.all(names.sort().map((name) => entryOf(join(folder, name), depth)))
  return [folder, ...entries.flat()]
}

/** A link stands for what it leads to, if that is there. */
async function entryOf(path: string, depth: number): Promise<readonly string[]> {
  const found = await stat(path).catch(() => lstat(path)).catch(() => undefined)
  if (found === undefined) return []
  if (found.isDirectory()) return depth > 1 ? entriesOf(path, depth - 1) : [path]
  return [`${path} ${found.ino} ${found.size} ${found.mtimeMs} ${found.mode}`]
}
