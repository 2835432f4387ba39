import type { Disk } from './disk.ts'
import type { ListedFile, MadeFrom } from './manifests.ts'
import { isOutPath } from './publication.ts'
import { readSealed } from './read-manifest.ts'

/**
 * A cell: some editions, languages and formats of a build, in an output folder of their own. Its private manifest tells
 * what is in it; of the rest of its private folder nothing is needed. Paths are relative to its folder.
 */
export interface Cell {
  readonly folder: string
  readonly madeFrom: MadeFrom
  /** What is listed in the folders of editions. */
  readonly files: readonly ListedFile[]
  readonly missing: readonly string[]
  readonly changed: readonly string[]
  /** What stands in the folders of editions and is not listed. */
  readonly strange: readonly string[]
}

/** Reads a cell, and hashes its files again; undefined where no private manifest tells what it was made from. */
export async function readCell(disk: Disk, folder: string): Promise<Cell | undefined> {
  const manifest = readSealed(await disk.read(`${folder}/private/manifest.json`))
  if (manifest?.madeFrom === undefined) return undefined
  const files = manifest.files.filter(({ file }) => isOutPath(file) && !file.startsWith('private/'))
  const known = new Set(files.map(({ file }) => file))
  const digests = await Promise.all(files.map(({ file }) => disk.digest(`${folder}/${file}`)))
  const inState = (isSo: (there: string | undefined, listed: string) => boolean): readonly string[] =>
    files.filter(({ sha256 }, index) => isSo(digests[index]?.sha256, sha256)).map(({ file }) => file)
  return {
    folder,
    madeFrom: manifest.madeFrom,
    files,
    missing: inState((there) => there === undefined),
    changed: inState((there, listed) => there !== undefined && there !== listed),
    strange: (await filesOfEditions(disk, folder)).filter((path) => !known.has(path)),
  }
}

async function filesOfEditions(disk: Disk, cell: string): Promise<readonly string[]> {
  const folders = (await disk.list(cell)).filter((name) => !name.startsWith('.') && name !== 'private')
  const paths = folders.map(async (folder) => (await disk.list(`${cell}/${folder}`)).map((name) => `${folder}/${name}`))
  return (await Promise.all(paths)).flat()
}
