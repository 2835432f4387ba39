import { codeOf } from '../code-of.ts'
import { Refusal } from '../refusal.ts'
import type { Disk } from './disk.ts'
import type { Journal } from './journal.ts'

/**
 * Moves the files of the last build into `old/` of the stage, and then those in `new/` to their places. Every file is
 * in one of two places at any moment, and where it is says what has been done: so a swap that was cut off is completed
 * by doing it again, and one that fails is undone.
 *
 * @throws if a file cannot be moved; then all is as it was before
 *
 * @throws {HalfWay} if that could not be undone either
 */
export async function swap(disk: Disk, out: string, stage: string, journal: Journal): Promise<void> {
  try {
    const coming = await present(disk, `${stage}/new`, journal.place)
    for (const file of [...coming, ...journal.retire]) await moveAside(disk, out, stage, file)
    for (const file of coming) await move(disk, `${stage}/new/${file}`, `${out}/${file}`)
  } catch (error) {
    await undo(disk, out, stage, journal)
    throw error
  }
}

/** Thrown where the stage must stay as it is, for the next run. */
export class HalfWay extends Refusal {}

async function present(disk: Disk, folder: string, files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(files.map((file) => disk.exists(`${folder}/${file}`)))
  return files.filter((_, index) => found[index])
}

async function moveAside(disk: Disk, out: string, stage: string, file: string): Promise<void> {
  const target = `${out}/${file}`
  if (!(await disk.exists(target))) return
  try {
    await move(disk, target, `${stage}/old/${file}`)
  } catch (error) {
    throw heldOpen.has(codeOf(error) ?? '') ? cannotReplace(target, error) : error
  }
}

/** What Windows answers for a file that a program holds open, and any system for one that may not be replaced. */
const heldOpen: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

function cannotReplace(target: string, cause: unknown): Refusal {
  const name = target.slice(target.lastIndexOf('/') + 1)
  return new Refusal(
    `\`${target}\` cannot be replaced`,
    `Close ${name} in Word, or whatever holds it open, then build again. Nothing was changed.`,
    { cause },
  )
}

/** The same moves the other way round. */
async function undo(disk: Disk, out: string, stage: string, { place, retire }: Journal): Promise<void> {
  try {
    const waiting = await present(disk, `${stage}/new`, place)
    for (const file of place.filter((file) => !waiting.includes(file)))
      await move(disk, `${out}/${file}`, `${stage}/new/${file}`)
    for (const file of await present(disk, `${stage}/old`, [...place, ...retire]))
      await move(disk, `${stage}/old/${file}`, `${out}/${file}`)
  } catch (cause) {
    const what = `\`${out}\` is half-way between two builds, and can neither go on nor go back`
    throw new HalfWay(what, 'Build again: what was cut off is completed first.', { cause })
  }
}

async function move(disk: Disk, from: string, to: string): Promise<void> {
  await disk.makeFolder(to.slice(0, to.lastIndexOf('/')))
  await disk.move(from, to)
}
