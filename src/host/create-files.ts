import { Refusal } from './errors.ts'
import type { Disk } from './publish/disk.ts'

/** A file that is to be made, by its path. */
export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/**
 * Makes files where none are, with the folders that they need. Nothing that is there is ever written over: if one of
 * them exists already, none is made.
 *
 * @throws {Refusal} if one exists, or cannot be made
 */
export async function createFiles(disk: Disk, files: readonly NewFile[]): Promise<void> {
  const kinds = await Promise.all(files.map(({ path }) => disk.kindOf(path)))
  const taken = files.find((_, index) => kinds[index] !== undefined)
  if (taken !== undefined)
    throw new Refusal(
      `\`${taken.path}\` exists already. Nothing was written`,
      'Choose another name, or move it elsewhere.',
    )
  const made: string[] = []
  try {
    for (const { path, bytes } of files) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
      if (folder !== '') await disk.makeFolder(folder)
      made.push(path)
      await disk.write(path, bytes)
    }
  } catch (cause) {
    for (const path of made) await disk.remove(path).catch(() => undefined)
    const path = made.at(-1) ?? files[0]?.path
    throw new Refusal(
      `\`${path}\` cannot be written`,
      'Choose a folder that you may write to, with room on its disk.',
      {
        cause,
      },
    )
  }
}
