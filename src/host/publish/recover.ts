import { codeOf } from '../code-of.ts'
import { Refusal } from '../refusal.ts'
import type { Disk } from './disk.ts'
import { readJournal } from './journal.ts'
import { swap } from './swap.ts'
import { takenStage } from './taken-stage.ts'
import { wipe } from './wipe.ts'

/**
 * Completes or discards what builds have left that were cut off.
 * @throws {Refusal} if a build that still runs has the stage, or if the folder is not ours
 */
export async function recover(disk: Disk, out: string): Promise<void> {
  for (const name of (await disk.list(out)).filter((name) => /^\.next(\.\d+)?$/.test(name)))
    await recoverOne(disk, out, name)
}

async function recoverOne(disk: Disk, out: string, name: string): Promise<void> {
  const left = `${out}/${name}`
  const owner = await ownerOf(disk, left, name)
  if (isRunning(disk, owner)) {
    // With a journal in it, the process is ending the work of a dead one; without, it is none of our business.
    if (name !== '.next' && !(await readJournal(disk, left))) return
    throw takenStage(left, `(process ${owner.id} on ${owner.machine}) is writing there`)
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
 * Under its own name, which has its number, a process holds what it has only begun to sign, and what it claimed of a
 * dead one.
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
 * A signature that was cut off is of nobody who still runs. Whether a process of another machine runs cannot be known.
 */
function isRunning(disk: Disk, owner: Owner): boolean {
  if (Number.isNaN(owner.id)) return false
  if (owner.machine !== disk.process.machine) return true
  return owner.id !== disk.process.id && disk.isAlive(owner.id)
}

/** Of two that recover at once, one moves the folder, and the other finds it gone. */
async function claim(disk: Disk, from: string, to: string): Promise<boolean> {
  try {
    await disk.move(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
