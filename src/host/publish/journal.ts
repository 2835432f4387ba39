import type { Disk } from './disk.ts'
import { jsonBytes } from './publication.ts'

/**
 * What is to be done with a staging folder. Its presence says that the folder is complete. Paths are relative to the
 * output folder.
 */
export interface Journal {
  /** The files that are put in place, in this order. */
  readonly place: readonly string[]
  /** The files of the last build that this one no longer has. */
  readonly retire: readonly string[]
}

/** Writes the journal. From this moment on the build is published, whatever happens. */
export async function writeJournal(disk: Disk, staging: string, journal: Journal): Promise<void> {
  await disk.write(`${staging}/${name}`, jsonBytes(journal))
}

/**
 * Reads the journal; undefined if there is none, or if its writing was cut off. In both cases nothing has been moved
 * yet.
 */
export async function readJournal(disk: Disk, staging: string): Promise<Journal | undefined> {
  const bytes = await disk.read(`${staging}/${name}`)
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

/** A path that cannot lead out of the output folder, whoever wrote the journal: lower-case folders, then a file. */
const below = /^([a-z0-9][a-z0-9-]*\/)+[a-z0-9][A-Za-z0-9.-]*$/

const name = 'journal.json'
