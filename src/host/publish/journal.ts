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
    const journal: Journal = JSON.parse(new TextDecoder().decode(bytes))
    return journal
  } catch {
    return undefined
  }
}

const name = 'journal.json'
