import type { Disk } from './disk.ts'

/** Removes a stage: the journal before what it speaks of, the signature last. */
export async function wipe(disk: Disk, stage: string): Promise<void> {
  for (const name of ['journal.json', 'new', 'old', 'owner']) await disk.remove(`${stage}/${name}`)
  await disk.removeFolder(stage)
}
