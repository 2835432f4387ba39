import { codeOf, Refusal } from '../errors.ts'
import type { Disk } from './disk.ts'
import type { Journal } from './journal.ts'

/**
 * Moves the files of the last build into `old/` of the staging folder, and then those in `new/` to their places. At any
 * moment each file is in one of two places, and its place says what has been done. So a swap that was cut off is
 * completed by doing it again, and a swap that fails is undone.
 *
 * @throws if a file cannot be moved; then everything is as it was before
 * @throws {HalfWay} if the moves could not be undone either
 */
export async function swap(disk: Disk, out: string, staging: string, journal: Journal): Promise<void> {
  try {
    const coming = await present(disk, `${staging}/new`, journal.place)
    for (const file of [...coming, ...journal.retire]) await moveAside(disk, out, staging, file)
    for (const file of coming) await move(disk, `${staging}/new/${file}`, `${out}/${file}`)
  } catch (error) {
    await undo(disk, out, staging, journal)
    throw error
  }
}

/** Thrown where the staging folder must stay as it is, so that the next run can complete it. */
export class HalfWay extends Refusal {}

async function present(disk: Disk, folder: string, files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(files.map((file) => disk.exists(`${folder}/${file}`)))
  return files.filter((_, index) => found[index])
}

async function moveAside(disk: Disk, out: string, staging: string, file: string): Promise<void> {
  const target = `${out}/${file}`
  if (!(await disk.exists(target))) return
  try {
    await move(disk, target, `${staging}/old/${file}`)
  } catch (error) {
    throw heldOpen.has(codeOf(error) ?? '') ? cannotReplace(target, error) : error
  }
}

/**
 * The codes of Windows for a file that a program holds open, and those of any system for a file that may not be
 * replaced.
 */
const heldOpen: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

function cannotReplace(target: string, cause: unknown): Refusal {
  const name = target.slice(target.lastIndexOf('/') + 1)
  return new Refusal(
    `\`${target}\` cannot be replaced`,
    `Close ${name} in Word, or whatever holds it open, then build again. Nothing was changed.`,
    { cause },
  )
}

/** Makes the same moves the other way round. */
async function undo(disk: Disk, out: string, staging: string, { place, retire }: Journal): Promise<void> {
  try {
    const waiting = await present(disk, `${staging}/new`, place)
    for (const file of place.filter((file) => !waiting.includes(file)))
      await move(disk, `${out}/${file}`, `${staging}/new/${file}`)
    for (const file of await present(disk, `${staging}/old`, [...place, ...retire]))
      await move(disk, `${staging}/old/${file}`, `${out}/${file}`)
  } catch (cause) {
    const what = `\`${out}\` is half-way between two builds, and can neither go on nor go back`
    throw new HalfWay(what, 'Build again: what was cut off is completed first.', { cause })
  }
}

async function move(disk: Disk, from: string, to: string): Promise<void> {
  await disk.makeFolder(to.slice(0, to.lastIndexOf('/')))
  await disk.move(from, to)
}
