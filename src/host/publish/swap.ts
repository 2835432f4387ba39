import { codeOf, Refusal } from '../errors.ts'
import type { Disk } from './disk.ts'
import type { Journal } from './journal.ts'
import { type Kept, keepEdited } from './keep-edited.ts'
import type { Lock } from './lock.ts'
import { asLeft } from './ours.ts'
import { folderOf, nameOf } from './publication.ts'

/**
 * Moves what stands in the way of a build aside, and then the files in `new/` of the staging folder to their places.
 * What earlier builds left goes to `old/` of the staging folder, and what is not as they left it where it is kept for
 * good. At any moment each file is in one of two places, and its place says what has been done. So a swap that was cut
 * off is completed by doing it again, and a swap that fails is undone. Answers with what was kept.
 *
 * @throws if a file cannot be moved; then everything is as it was before
 * @throws {HalfWay} if the moves could not be undone either
 */
export async function swap(disk: Disk, out: string, lock: Lock, journal: Journal): Promise<readonly Kept[]> {
  const staging = lock.folder
  const kept: Kept[] = []
  try {
    const coming = await present(disk, `${staging}/new`, journal.place)
    const gone = await present(disk, `${staging}/old`, journal.retire)
    const isAsLeft = asLeft(journal.ours)
    for (const path of [...coming, ...journal.retire.filter((file) => !gone.includes(file))])
      kept.push(...(await moveAside(disk, out, staging, path, isAsLeft)))
    for (const file of coming) await move(disk, `${staging}/new/${file}`, `${out}/${file}`)
  } catch (error) {
    if (!(await lock.isHeld().catch(() => false))) throw takenOver(out, error)
    await undo(disk, out, staging, journal, kept)
    throw error
  }
  await removeEmpty(disk, out, journal.retire)
  return kept
}

/** Thrown where the staging folder must stay as it is, so that the next run can complete it. */
export class HalfWay extends Refusal {}

/** Whoever took over completes the build: to undo it now would take away what that one puts in place. */
function takenOver(out: string, cause: unknown): HalfWay {
  const what = `This build stood still for so long that another one has completed it in \`${out}\``
  return new HalfWay(what, 'Build again, to be sure that the newest notes are in it.', { cause })
}

async function present(disk: Disk, folder: string, files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(files.map((file) => disk.kindOf(`${folder}/${file}`)))
  return files.filter((_, index) => found[index] !== undefined)
}

/** Where `old/` has a file already, what stands at its place was made since a swap was cut off, and not by us. */
async function moveAside(
  disk: Disk,
  out: string,
  staging: string,
  path: string,
  isAsLeft: ReturnType<typeof asLeft>,
): Promise<readonly Kept[]> {
  const [target, old] = [`${out}/${path}`, `${staging}/old/${path}`]
  if ((await disk.kindOf(target)) === undefined) return []
  try {
    if ((await disk.kindOf(old)) || !isAsLeft(path, await disk.digest(target)))
      return [await keepEdited(disk, out, target, path)]
    await move(disk, target, old)
    return []
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
  return new Refusal(
    `\`${target}\` cannot be replaced`,
    `Close ${nameOf(target)} in Word, or whatever holds it open, then build again. Nothing was changed.`,
    { cause },
  )
}

/** Makes the same moves the other way round. */
async function undo(
  disk: Disk,
  out: string,
  staging: string,
  { place, retire }: Journal,
  kept: readonly Kept[],
): Promise<void> {
  try {
    const waiting = await present(disk, `${staging}/new`, place)
    for (const file of place.filter((file) => !waiting.includes(file)))
      await move(disk, `${out}/${file}`, `${staging}/new/${file}`)
    for (const file of await present(disk, `${staging}/old`, [...place, ...retire]))
      await move(disk, `${staging}/old/${file}`, `${out}/${file}`)
    for (const { path, as } of kept) await move(disk, `${out}/${as}`, `${out}/${path}`)
  } catch (cause) {
    const what = `\`${out}\` is half-way between two builds, and can neither go on nor go back`
    throw new HalfWay(what, 'Build again: what was cut off is completed first.', { cause })
  }
  await removeEmpty(disk, out, place)
}

async function move(disk: Disk, from: string, to: string): Promise<void> {
  await disk.makeFolder(folderOf(to))
  await disk.move(from, to)
}

/**
 * The folder of a former edition goes when nothing is in it, and so does one that a build made before it was given up.
 * One that cannot go now is in nobody's way.
 */
async function removeEmpty(disk: Disk, out: string, files: readonly string[]): Promise<void> {
  for (const folder of new Set(files.map(folderOf)))
    if ((await disk.list(`${out}/${folder}`)).length === 0)
      await disk.removeFolder(`${out}/${folder}`).catch(() => undefined)
}
