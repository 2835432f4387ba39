import { codeOf, Refusal } from '../errors.ts'
import type { Disk } from './disk.ts'
import { readJournal } from './journal.ts'
import { swap } from './swap.ts'

/**
 * Takes the staging folder `.next/` of an output folder: the one place where a build puts what it is about to publish.
 * Whoever has it holds the lock. The folder is made under the process's own name, signed, and then moved into place, so
 * that nobody ever sees it without its owner. If two processes try at once, one of them wins.
 *
 * @throws {Refusal} if a build that is still running has it
 */
export async function takeStaging(disk: Disk, out: string): Promise<string> {
  await disk.makeFolder(out)
  await recover(disk, out)
  const own = `${out}/.next.${disk.process.id}`
  const staging = `${out}/.next`
  try {
    await disk.makeFolder(own)
    await disk.write(`${own}/owner`, new TextEncoder().encode(`${disk.process.id} ${disk.process.machine}\n`))
    await disk.move(own, staging)
  } catch (error) {
    await disk.remove(own)
    throw (await disk.list(staging)).length > 0 ? taken(staging, 'has just begun to write there') : error
  }
  return staging
}

/** Removes a staging folder: the journal before the files that it lists, and the signature last. */
export async function wipe(disk: Disk, staging: string): Promise<void> {
  for (const name of ['journal.json', 'new', 'old', 'owner']) await disk.remove(`${staging}/${name}`)
  await disk.removeFolder(staging)
}

/**
 * Completes or discards what earlier builds left behind when they were cut off.
 * @throws {Refusal} if a build that is still running has the staging folder, or if report did not make that folder
 */
export async function recover(disk: Disk, out: string): Promise<void> {
  for (const name of (await disk.list(out)).filter((name) => /^\.next(\.\d+)?$/.test(name)))
    await recoverOne(disk, out, name)
}

async function recoverOne(disk: Disk, out: string, name: string): Promise<void> {
  const left = `${out}/${name}`
  const owner = await ownerOf(disk, left, name)
  if (isRunning(disk, owner)) {
    // If a journal is in it, that process is completing the build of a dead one. If not, it has only begun to sign.
    if (name !== '.next' && !(await readJournal(disk, left))) return
    throw taken(left, `(process ${owner.id} on ${owner.machine}) is writing there`)
  }
  const claimed = `${out}/.next.${disk.process.id}`
  if (left !== claimed && !(await claim(disk, left, claimed))) return
  const journal = await readJournal(disk, claimed)
  if (journal) await swap(disk, out, claimed, journal)
  await wipe(disk, claimed)
}

interface Owner {
  readonly id: number
  readonly machine: string
}

/**
 * Finds whose folder it is. A process keeps two kinds of folder under its own number: one that it has only begun to
 * sign, and one that it claimed from a dead process.
 */
async function ownerOf(disk: Disk, folder: string, name: string): Promise<Owner> {
  const signature = await disk.read(`${folder}/owner`)
  if (signature === undefined && (await disk.list(folder)).length > 0) {
    const what = `\`${folder}\` is not of report's making, and stands where report prepares its files`
    throw new Refusal(what, 'Move it elsewhere, or choose another folder with `--out`.')
  }
  const words = new TextDecoder().decode(signature)
  const [id = '', machine = disk.process.machine] = words.endsWith('\n') ? words.trim().split(' ') : []
  return { id: Number.parseInt(name.split('.')[2] ?? id, 10), machine }
}

/**
 * Tells whether an owner still runs. The process whose signature was cut off does not. Nobody can know it of a process
 * on another machine: that one counts as running.
 */
function isRunning(disk: Disk, owner: Owner): boolean {
  if (Number.isNaN(owner.id)) return false
  if (owner.machine !== disk.process.machine) return true
  return owner.id !== disk.process.id && disk.isAlive(owner.id)
}

/** If two processes recover at once, one of them moves the folder, and the other one finds it gone. */
async function claim(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    await disk.move(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

function taken(staging: string, doing: string): Refusal {
  return new Refusal(
    `Another build ${doing}`,
    `Wait until it is done, then build again. If none is running, remove \`${staging}\`.`,
  )
}
