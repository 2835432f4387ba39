import { Interruption, Refusal } from '../errors.ts'
import type { Disk } from './disk.ts'
import { type Journal, writeJournal } from './journal.ts'
import { privateManifestOf, sealed } from './manifests.ts'
import { type Ours, readOurs } from './ours.ts'
import { folderOf, jsonBytes, type OutFile, type Publication } from './publication.ts'
import { type Survey, survey } from './survey.ts'

/** A staging folder that is complete: what is to be done with it, and what was found in the output folder. */
export interface Filled {
  readonly journal: Journal
  readonly found: Survey
}

/**
 * Writes into `new/` of the staging folder what a build changes in the output folder, and then the journal.
 *
 * @throws {Refusal} if what is no file stands where a file is to be written
 * @throws {Interruption} on Ctrl-C, as long as the journal is not written
 */
export async function fillStaging(
  disk: Disk,
  out: string,
  staging: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<Filled> {
  const ours = await readOurs(disk, out)
  const found = await survey(disk, out, publication, ours)
  const records = await privateRecords(disk, out, publication, ours, found)
  const files = await changed(disk, out, [...publication.artifacts, ...publication.records, ...records])
  for (const { path, bytes } of files) await write(disk, `${staging}/new/${path}`, bytes)
  const place = files.map(({ path }) => path)
  const moved = new Set([...place, ...found.retire])
  const journal = { place, retire: found.retire, ours: ours.files.filter(({ file }) => moved.has(file)) }
  if (interrupted.aborted) throw new Interruption()
  await writeJournal(disk, staging, journal)
  return { journal, found }
}

/** A file that is there already, byte for byte, stays: whoever is reading it is not disturbed. */
async function changed(disk: Disk, out: string, files: readonly OutFile[]): Promise<readonly OutFile[]> {
  const kinds = await Promise.all(files.map(({ path }) => disk.kindOf(`${out}/${path}`)))
  const odd = files.find((_, index) => kinds[index] === 'folder' || kinds[index] === 'other')
  if (odd !== undefined) throw notAFile(`${out}/${odd.path}`)
  const there = await Promise.all(
    files.map(({ path }, index) => (kinds[index] === 'file' ? disk.read(`${out}/${path}`) : undefined)),
  )
  return files.filter(({ bytes }, index) => Buffer.compare(there[index] ?? nothing, bytes) !== 0)
}

const nothing = new Uint8Array()

function notAFile(path: string): Refusal {
  return new Refusal(
    `\`${path}\` is a folder, a pipe or a device, and stands where a file is to be written`,
    'Move it elsewhere, or choose another folder with `--out`. Nothing was changed.',
  )
}

/** The private manifest goes on listing what earlier builds left of other editions. */
async function privateRecords(
  disk: Disk,
  out: string,
  publication: Publication,
  ours: Ours,
  { retire }: Survey,
): Promise<readonly OutFile[]> {
  const { records, ledger, trace, folders } = publication
  const own = [
    { path: 'private/ledger.json', bytes: jsonBytes(ledger) },
    { path: 'private/trace.json', bytes: jsonBytes(trace) },
  ]
  const leaving = new Set([...retire, ...[...own, ...records].map(({ path }) => path), 'private/manifest.json'])
  const others = new Map(
    ours.files
      .filter(({ file }) => !leaving.has(file) && !folders.includes(folderOf(file)))
      // Of the two entries that an artifact has, the one of the private manifest tells more.
      .sort((one, other) => Number('from' in one) - Number('from' in other))
      .map((entry) => [entry.file, entry]),
  )
  const there = await Promise.all([...others.keys()].map((file) => disk.kindOf(`${out}/${file}`)))
  const staying = [...others.values()].filter((_, index) => there[index] !== undefined)
  const manifest = privateManifestOf(publication, [...records, ...own], staying)
  return [...own, { path: 'private/manifest.json', bytes: sealed(manifest) }]
}

async function write(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await disk.makeFolder(folderOf(path))
  await disk.write(path, bytes)
}
