import type { Disk } from './disk.ts'

/** What a stage is to do. Its presence says that the stage is complete. Paths are relative to the output folder. */
export interface Journal {
  /** In the order in which they are put in place. */
  readonly place: readonly string[]
  /** Of the build before, and not in this one. */
  readonly retire: readonly string[]
}

/** Writes the journal: the moment from which on the build is published, come what may. */
export async function writeJournal(disk: Disk, stage: string, journal: Journal): Promise<void> {
  await disk.write(`${stage}/${name}`, new TextEncoder().encode(`${JSON.stringify(journal, undefined, 2)}\n`))
}

/** Reads the journal; undefined if there is none, or if it was cut off in writing: then nothing has been moved yet. */
export async function readJournal(disk: Disk, stage: string): Promise<Journal | undefined> {
  const bytes = await disk.read(`${stage}/${name}`)
  if (bytes === undefined) return undefined
  try {
    const journal: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isJournal(journal) ? journal : undefined
  } catch {
    return undefined
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false
  const { place, retire }: Partial<Record<keyof Journal, unknown>> = value
  return [place, retire].every(
    (paths) => Array.isArray(paths) && paths.every((path) => typeof path === 'string' && below.test(path)),
  )
}

/** A path that cannot lead out of the output folder, whoever wrote the journal. */
const below = /^([a-z0-9][a-z0-9-]*\/)+[a-z0-9][A-Za-z0-9.-]*$/

const name = 'journal.json'
