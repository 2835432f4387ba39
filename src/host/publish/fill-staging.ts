import { Interruption } from '../errors.ts'
import type { Disk } from './disk.ts'
import { type Journal, writeJournal } from './journal.ts'
import { artifactsIn, isAsListed, type ListedFile, privateManifestOf } from './manifests.ts'
import { jsonBytes, type OutFile, type Publication } from './publication.ts'

/**
 * Writes into `new/` of the staging folder what a build changes in the output folder, and then the journal. Answers
 * with the journal.
 *
 * @throws {Interruption} on Ctrl-C, as long as the journal is not written
 */
export async function fillStaging(
  disk: Disk,
  out: string,
  staging: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<Journal> {
  const old = artifactsIn(await disk.read(`${out}/private/manifest.json`))
  const files = await changed(disk, out, [
    ...publication.artifacts,
    ...publication.records,
    ...(await privateRecords(disk, out, publication, old)),
  ])
  for (const { path, bytes } of files) await write(disk, `${staging}/new/${path}`, bytes)
  const journal = { place: files.map((file) => file.path), retire: await outdated(disk, out, publication, old) }
  if (interrupted.aborted) throw new Interruption()
  await writeJournal(disk, staging, journal)
  return journal
}

/** A file that is there already, byte for byte, stays: whoever is reading it is not disturbed. */
async function changed(disk: Disk, out: string, files: readonly OutFile[]): Promise<readonly OutFile[]> {
  const there = await Promise.all(files.map((file) => disk.read(`${out}/${file.path}`)))
  return files.filter((file, index) => Buffer.compare(there[index] ?? nothing, file.bytes) !== 0)
}

const nothing = new Uint8Array()

async function privateRecords(
  disk: Disk,
  out: string,
  publication: Publication,
  old: readonly ListedFile[],
): Promise<readonly OutFile[]> {
  const others = old.filter(({ file }) => !publication.folders.includes(folderOf(file)))
  const there = await Promise.all(others.map(({ file }) => disk.exists(`${out}/${file}`)))
  const manifest = privateManifestOf(
    publication.inputs,
    publication.artifacts,
    others.filter((_, index) => there[index]),
  )
  return [
    { path: 'private/ledger.json', bytes: jsonBytes(publication.ledger) },
    { path: 'private/trace.json', bytes: jsonBytes(publication.trace) },
    { path: 'private/manifest.json', bytes: jsonBytes(manifest) },
  ]
}

/** A file that somebody has edited since it was built is no longer ours to delete. */
async function outdated(
  disk: Disk,
  out: string,
  publication: Publication,
  old: readonly ListedFile[],
): Promise<readonly string[]> {
  const coming = new Set(publication.artifacts.map((file) => file.path))
  const gone = old.filter(({ file }) => publication.folders.includes(folderOf(file)) && !coming.has(file))
  const there = await Promise.all(gone.map(({ file }) => disk.read(`${out}/${file}`)))
  return gone.filter((entry, index) => isAsListed(there[index], entry)).map(({ file }) => file)
}

async function write(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await disk.makeFolder(folderOf(path))
  await disk.write(path, bytes)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
