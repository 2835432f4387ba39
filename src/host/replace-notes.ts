import { codeOf, Refusal } from './errors.ts'
import type { Disk } from './publish/disk.ts'

/**
 * Writes new text in the place of a file of notes, all or nothing; a link is followed, and who may read and write the
 * file stays as it was. `read` is what the new text was made from: if somebody has changed the file since, nothing is
 * written.
 *
 * @throws {Refusal} if the file was changed meanwhile, or cannot be written
 */
export async function replaceNotes(disk: Disk, path: string, read: Uint8Array, written: Uint8Array): Promise<void> {
  const file = (await disk.whereIs(path)) ?? path
  const now = await disk.read(file)
  if (now === undefined || Buffer.compare(now, read) !== 0)
    throw new Refusal(`\`${path}\` was changed meanwhile. Nothing was written to it`, 'Try again.')
  const beside = await freeName(`${file}.next`, disk)
  try {
    await disk.write(beside, written)
    await disk.keepMode(file, beside)
    await disk.move(beside, file)
  } catch (cause) {
    await disk.remove(beside).catch(() => undefined)
    const isHeld = ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(cause) ?? '')
    throw new Refusal(
      `\`${path}\` cannot be written`,
      isHeld ? 'Close it in whatever holds it open, or ask for leave to write it.' : 'Make room on its disk.',
      { cause },
    )
  }
}

/** A file of that name may be somebody's. */
async function freeName(name: string, disk: Disk): Promise<string> {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`
    if ((await disk.kindOf(free)) === undefined) return free
  }
}
