import { codeOf } from '../code-of.ts'
import { Refusal } from '../refusal.ts'
import type { Disk } from './disk.ts'
import { readJournal } from './journal.ts'
import { swap } from './swap.ts'
import { wipe } from './wipe.ts'

/**
 * Takes the stage of an output folder, `.next/`: the one place where a build puts what it is about to publish. Having it is having the lock.
 * It is made under the process's own name, signed, and moved into place, so that a stage is never seen without its owner; of two that try, one wins.
 * @throws {Refusal} if a build that still runs has it
 */
export async function takeStage(disk: Disk, out: string): Promise<string> {
  await disk.makeFolder(out)
  await recover(disk, out)
  const own = `${out}/.next.${disk.process.id}`
  const stage = `${out}/.next`
  try {
    await disk.makeFolder(own)
    await disk.write(`${own}/owner`, new TextEncoder().encode(`${disk.process.id} ${disk.process.machine}\n`))
    await disk.move(own, stage)
  } catch (error) {
    await disk.remove(own)
    throw (await disk.list(stage)).length > 0 ? taken(stage, 'has just begun to write there') : error
  }
  return stage
}

/**
 * Completes or discards what builds have left that were cut off.
 * @throws {Refusal} if a build that still runs has the stage, or if the folder is not ours
 */
export async function recover(disk: Disk, out: string): Promise<void> {
  for (const name of (await disk.list(out)).filter((name) => /^\.next(\.\d+)?$/.test(name))) await recoverOne(disk, out, name)
}

async function recoverOne(disk: Disk, out: string, name: string): Promise<void> {
  const left = `${out}/${name}`
  const owner = await ownerOf(disk, left, name)
  if (owner === 'nobody') return disk.removeFolder(left)
  if (isRunning(disk, owner)) {
    // Under its own name a process prepares, or drops, a stage; with a journal in it, it is ending the work of another.
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

/** A stage that was claimed from a dead owner has the claimer's number in its name. */
async function ownerOf(disk: Disk, folder: string, name: string): Promise<Owner | 'nobody'> {
  const signature = await disk.read(`${folder}/owner`)
  if (signature === undefined) {
    if ((await disk.list(folder)).length === 0) return 'nobody'
    throw new Refusal(`\`${folder}\` is not of report's making, and stands where report prepares its files`, 'Move it elsewhere, or choose another folder with `--out`.')
  }
  const [id = '', machine = ''] = new TextDecoder().decode(signature).trim().split(' ')
  return { id: Number(name.split('.')[2] ?? id), machine }
}

/** A signature that was cut off is of nobody who runs. Whether a process of another machine runs cannot be known. */
function isRunning(disk: Disk, owner: Owner): boolean {
  if (!Number.isInteger(owner.id) || owner.machine === '') return false
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

function taken(stage: string, doing: string): Refusal {
  return new Refusal(`Another build ${doing}`, `Wait until it is done, then build again. If none is running, remove \`${stage}\`.`)
}
