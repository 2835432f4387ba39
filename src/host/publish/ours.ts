import type { Digest, Disk } from './disk.ts'
import { type ListedFile, listed, readSealed } from './manifests.ts'
import { folderOf, isOutPath } from './publication.ts'

/** What earlier builds left in an output folder, as the manifests there tell. */
export interface Ours {
  /** Every file that is listed, by its path in the output folder; twice where manifests differ. */
  readonly files: readonly ListedFile[]
  /** Tells whether a file is one that a build wrote at this path, and as that build left it. */
  readonly isAsLeft: (path: string, digest: Digest | undefined) => boolean
  /** The folders with the manifest of an edition whose name is another: somebody copied or renamed them. */
  readonly copies: readonly { readonly folder: string; readonly edition: string }[]
}

/**
 * Reads what is ours in an output folder: from the private manifest, and from the manifest in each edition's own
 * folder, which tells it when the private folder is gone. A manifest that somebody has changed tells nothing.
 */
export async function readOurs(disk: Disk, out: string): Promise<Ours> {
  const folders = (await disk.list(out)).filter((name) => !name.startsWith('.'))
  const read = await Promise.all(folders.map((folder) => manifestIn(disk, out, folder)))
  const found = read.flatMap((manifest) => manifest ?? [])
  const isOf = ({ folder, edition }: Found): boolean => edition === undefined || edition === folder
  const files = found.filter(isOf).flatMap((manifest) => manifest.files)
  return {
    files,
    isAsLeft: asLeft(files),
    copies: found.flatMap((manifest) =>
      manifest.edition === undefined || isOf(manifest) ? [] : [{ folder: manifest.folder, edition: manifest.edition }],
    ),
  }
}

/** Makes the test of whether a file is as one of these says. */
export function asLeft(files: readonly ListedFile[]): Ours['isAsLeft'] {
  const left = new Set(files.map(({ file, bytes, sha256 }) => `${file} ${bytes} ${sha256}`))
  return (path, digest) => digest !== undefined && left.has(`${path} ${digest.bytes} ${digest.sha256}`)
}

interface Found {
  readonly folder: string
  readonly edition?: string
  readonly files: readonly ListedFile[]
}

/** The private manifest lists paths, and that of an edition lists names. Each is itself one of the files. */
async function manifestIn(disk: Disk, out: string, folder: string): Promise<Found | undefined> {
  const path = `${folder}/manifest.json`
  const bytes = await disk.read(`${out}/${path}`)
  const manifest = readSealed(bytes)
  if (bytes === undefined || manifest === undefined || (manifest.edition === undefined && folder !== 'private'))
    return undefined
  const files = manifest.files.map((entry) =>
    manifest.edition === undefined ? entry : { ...entry, file: `${folder}/${entry.file}` },
  )
  const own = files.filter(({ file }) => isOutPath(file) && (folder === 'private' || folderOf(file) === folder))
  return { ...manifest, folder, files: [...own, listed({ path, bytes })] }
}
