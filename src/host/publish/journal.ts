import type { Disk } from './disk.ts'
import type { ListedFile } from './manifests.ts'
import { isOutPath, jsonBytes } from './publication.ts'

/**
 * What is to be done with a staging folder. Its presence says that the folder is complete. Paths are relative to the
 * output folder.
 */
export interface Journal {
  /** The files that are put in place, in this order. */
  readonly place: readonly string[]
  /** The files that leave. */
  readonly retire: readonly string[]
  /** How earlier builds left the files that are replaced or leave. What is not as one of these says is kept. */
  readonly ours: readonly ListedFile[]
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
  const { place, retire, ours }: Partial<Record<keyof Journal, unknown>> = value
  return [place, retire].every((paths) => Array.isArray(paths) && paths.every(isOutPath)) && Array.isArray(ours)
}

const name = 'journal.json'
