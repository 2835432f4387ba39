import type { Digest, Disk } from './disk.ts'
import { type ListedFile, listed } from './manifests.ts'
import { folderOf, isOutPath } from './publication.ts'
import { readSealed } from './read-manifest.ts'

/** What earlier builds left in an output folder, as the manifests there tell. */
export interface Ours {
  /** Every file that is listed, by its path in the output folder; twice where manifests differ. */
  readonly files: readonly ListedFile[]
  /** Tells whether a file is one that a build wrote at this path, and as that build left it. */
  readonly isAsLeft: (path: string, digest: Digest | undefined) => boolean
  /** The folders with a manifest whose place is another: somebody copied or renamed them. */
  readonly copies: readonly { readonly folder: string; readonly of: string }[]
}

/**
 * Reads what is ours in an output folder: from the private manifest, and from the manifest in each edition's own
 * folder, which tells it when the private folder is gone. A manifest that somebody has changed tells nothing.
 */
export async function readOurs(disk: Disk, out: string): Promise<Ours> {
  const folders = (await disk.list(out)).filter((name) => !name.startsWith('.'))
  const read = await Promise.all(folders.map((folder) => manifestIn(disk, out, folder)))
  const found = read.flatMap((manifest) => manifest ?? [])
  const files = found.filter(({ folder, of }) => folder === of).flatMap((manifest) => manifest.files)
  return { files, isAsLeft: asLeft(files), copies: found.filter(({ folder, of }) => folder !== of) }
}

/** Makes the test of whether a file is as one of these says. */
export function asLeft(files: readonly ListedFile[]): Ours['isAsLeft'] {
  const left = new Set(files.map(({ file, bytes, sha256 }) => `${file} ${bytes} ${sha256}`))
  return (path, digest) => digest !== undefined && left.has(`${path} ${digest.bytes} ${digest.sha256}`)
}

/** What a manifest lists, with the folder in which it stands, and that for which it was made. */
interface Found {
  readonly folder: string
  readonly of: string
  readonly files: readonly ListedFile[]
}

/** The private manifest lists paths, and that of an edition lists names. Each is itself one of the files. */
async function manifestIn(disk: Disk, out: string, folder: string): Promise<Found | undefined> {
  const path = `${folder}/manifest.json`
  const bytes = await disk.read(`${out}/${path}`)
  const manifest = readSealed(bytes)
  if (bytes === undefined || manifest === undefined) return undefined
  const files = manifest.files.map((entry) =>
    manifest.edition === undefined ? entry : { ...entry, file: `${folder}/${entry.file}` },
  )
  const own = files.filter(({ file }) => isOutPath(file) && (folder === 'private' || folderOf(file) === folder))
  return { folder, of: manifest.edition ?? 'private', files: [...own, listed({ path, bytes })] }
}
