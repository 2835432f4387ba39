import type { Disk } from './disk.ts'
import { readSealed } from './read-manifest.ts'

/** What a release folder holds, against its manifest. Paths are relative to the output folder. */
export interface Verified {
  readonly folder: string
  /** The files that are as they were built. */
  readonly sound: readonly string[]
  readonly missing: readonly string[]
  readonly changed: readonly string[]
  /** Files that no manifest names. */
  readonly strange: readonly string[]
  /** The manifest itself was changed, or cannot be read: then nothing is known of the other files. */
  readonly unsealed: boolean
}

/** Hashes again what was built, in every folder of an output folder that has a manifest. */
export async function verify(disk: Disk, out: string): Promise<readonly Verified[]> {
  const folders = (await disk.list(out)).filter((name) => !name.startsWith('.'))
  const found = await Promise.all(folders.map((folder) => verifyFolder(disk, out, folder)))
  return found.flatMap((one) => one ?? [])
}

async function verifyFolder(disk: Disk, out: string, folder: string): Promise<Verified | undefined> {
  const bytes = await disk.read(`${out}/${folder}/manifest.json`)
  if (bytes === undefined) return undefined
  const manifest = readSealed(bytes)
  const nothing: Verified = {
    folder,
    sound: [],
    missing: [],
    changed: [],
    strange: [],
    unsealed: manifest === undefined,
  }
  if (manifest === undefined) return nothing
  const own = manifest.edition === undefined
  const listed = manifest.files.map((file) => ({ ...file, path: own ? file.file : `${folder}/${file.file}` }))
  const digests = await Promise.all(listed.map(({ path }) => disk.digest(`${out}/${path}`)))
  const is = listed.map(({ path, sha256 }, index) => ({
    path,
    state: digests[index] === undefined ? 'missing' : digests[index]?.sha256 === sha256 ? 'sound' : 'changed',
  }))
  const inState = (state: string): readonly string[] => is.filter((one) => one.state === state).map(({ path }) => path)
  const names = own ? [] : (await disk.list(`${out}/${folder}`)).map((name) => `${folder}/${name}`)
  const known = new Set([...listed.map(({ path }) => path), `${folder}/manifest.json`])
  return {
    ...nothing,
    sound: inState('sound'),
    missing: inState('missing'),
    changed: inState('changed'),
    strange: names.filter((path) => !known.has(path)),
  }
}
