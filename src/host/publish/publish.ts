import { Interruption } from '../refusal.ts'
import type { Disk } from './disk.ts'
import { type Journal, writeJournal } from './journal.ts'
import { jsonBytes } from './json-bytes.ts'
import { artifactsIn, isAsListed, type Listed, privateManifestOf } from './manifests.ts'
import type { OutFile, Publication } from './publication.ts'
import { refusalFor } from './refusal-for.ts'
import { HalfWay, swap } from './swap.ts'
import { takeStage } from './take-stage.ts'
import { wipe } from './wipe.ts'

/**
 * Publishes a build in an output folder, all or nothing: whatever happens at whatever moment, the folder holds the
 * build before or this one, at the latest after the next run. Only what the last private manifest lists for the folders
 * of this build, unchanged since, is deleted.
 *
 * @throws {Refusal} with what to do, if the folder cannot be written; then nothing is changed
 */
export async function publish(
  disk: Disk,
  out: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<void> {
  try {
    const stage = await takeStage(disk, out)
    await fillAndSwap(disk, out, stage, publication, interrupted)
    await drop(disk, stage)
  } catch (error) {
    throw refusalFor(error, out)
  }
}

async function fillAndSwap(
  disk: Disk,
  out: string,
  stage: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<void> {
  try {
    await swap(disk, out, stage, await fill(disk, out, stage, publication, interrupted))
  } catch (error) {
    if (!(error instanceof HalfWay)) await drop(disk, stage)
    throw error
  }
}

/** The build is in place, or was given up: what cannot be removed of its stage now goes with the next run. */
async function drop(disk: Disk, stage: string): Promise<void> {
  await wipe(disk, stage).catch(() => undefined)
}

async function fill(
  disk: Disk,
  out: string,
  stage: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<Journal> {
  const old = artifactsIn(await disk.read(`${out}/private/manifest.json`))
  const files = await changed(disk, out, [
    ...publication.artifacts,
    ...publication.records,
    ...(await privateAccounts(disk, out, publication, old)),
  ])
  for (const { path, bytes } of files) await write(disk, `${stage}/new/${path}`, bytes)
  const journal = { place: files.map((file) => file.path), retire: await outdated(disk, out, publication, old) }
  if (interrupted.aborted) throw new Interruption()
  await writeJournal(disk, stage, journal)
  return journal
}

/** A file that is there already, byte for byte, stays: whoever reads it is not disturbed. */
async function changed(disk: Disk, out: string, files: readonly OutFile[]): Promise<readonly OutFile[]> {
  const there = await Promise.all(files.map((file) => disk.read(`${out}/${file.path}`)))
  return files.filter((file, index) => Buffer.compare(there[index] ?? nothing, file.bytes) !== 0)
}

const nothing = new Uint8Array()

async function privateAccounts(
  disk: Disk,
  out: string,
  publication: Publication,
  old: readonly Listed[],
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

/** What was edited since it was built is no longer ours to delete. */
async function outdated(
  disk: Disk,
  out: string,
  publication: Publication,
  old: readonly Listed[],
): Promise<readonly string[]> {
  const coming = new Set(publication.artifacts.map((file) => file.path))
  const gone = old.filter(({ file }) => publication.folders.includes(folderOf(file)) && !coming.has(file))
  const there = await Promise.all(gone.map(({ file }) => disk.read(`${out}/${file}`)))
  return gone.filter((entry, index) => isAsListed(there[index], entry)).map(({ file }) => file)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

async function write(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await disk.makeFolder(folderOf(path))
  await disk.write(path, bytes)
}
