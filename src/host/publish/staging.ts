import { codeOf, Refusal } from '../errors.ts'
import type { Disk } from './disk.ts'
import { readJournal } from './journal.ts'
import { type Kept, keepEdited } from './keep-edited.ts'
import { hold, isAbandoned, type Lock, type Owner, ownerOf, renew, sign } from './lock.ts'
import { swap } from './swap.ts'

/**
 * Takes the staging folder `.next/` of an output folder: the one place where a build puts what it is about to publish.
 * Whoever has it holds the lock. The folder is made under the process's own name, signed, and then moved into place, so
 * that nobody ever sees it without its owner. If two processes try at once, one of them wins. What builds before have
 * left is completed or discarded first; `kept` is what that kept.
 *
 * @throws {Refusal} if a build that is still running has it
 */
export async function takeStaging(
  disk: Disk,
  out: string,
): Promise<{ readonly lock: Lock; readonly kept: readonly Kept[] }> {
  await disk.makeFolder(out)
  const [own, staging] = [ownFolder(disk, out), `${out}/.next`]
  const kept = await recover(disk, out)
  try {
    await disk.makeFolder(own)
    await sign(disk, own)
    await disk.move(own, staging)
  } catch (error) {
    await disk.remove(own)
    throw (await disk.list(staging)).length > 0 ? taken('has just begun to write there') : error
  }
  return { lock: hold(disk, staging), kept }
}

/**
 * Removes a staging folder. What was replaced goes while the journal still says that it was ours; the journal goes
 * before the files of a build that was given up, and the signature last.
 */
export async function wipe(disk: Disk, { folder, release }: Lock): Promise<void> {
  await release()
  for (const name of ['old', 'journal.json', 'new', 'beat', 'signature', 'owner'])
    await disk.remove(`${folder}/${name}`)
  await disk.removeFolder(folder)
}

/**
 * Completes or discards what earlier builds left behind when they were cut off. Answers with what was kept of others.
 * @throws {Refusal} if a build that is still running has the staging folder, or if report did not make that folder
 */
export async function recover(disk: Disk, out: string): Promise<readonly Kept[]> {
  const found = (await disk.list(out)).filter((name) => name === '.next' || name.startsWith('.next.'))
  if (found.length === 0) return []
  const own = ownFolder(disk, out)
  await disk.makeFolder(own)
  await sign(disk, own)
  const now = (await disk.writtenAt(`${own}/beat`)) ?? 0
  const kept: Kept[] = []
  try {
    for (const name of found) kept.push(...(await recoverOne(disk, out, name, now)))
  } finally {
    await disk.remove(own)
  }
  return kept
}

async function recoverOne(disk: Disk, out: string, name: string, now: number): Promise<readonly Kept[]> {
  const left = `${out}/${name}`
  const owner = await ownerOf(disk, left)
  await refuseStrange(disk, left)
  // A folder under another name is unsigned as long as its process is about to sign it.
  const isNobodys = name === '.next' && owner === undefined
  if (!isNobodys && !(await isAbandoned(disk, left, owner, now))) {
    // If a journal is in it, that process is completing the build of a dead one. If not, it has only begun to sign.
    if (name !== '.next' && !(await readJournal(disk, left))) return []
    throw taken(owner ? `(process ${owner.id} on ${owner.machine}) is writing there` : 'is writing there', owner)
  }
  const lock = await claim(disk, left, await claimedFolder(disk, out))
  return lock === undefined ? [] : complete(disk, out, lock)
}

async function complete(disk: Disk, out: string, lock: Lock): Promise<readonly Kept[]> {
  const journal = await readJournal(disk, lock.folder)
  const kept = journal ? await swap(disk, out, lock, journal) : await keepOld(disk, out, lock)
  await wipe(disk, lock)
  return kept
}

/** Without a journal nothing was moved yet. If anything is in `old/` after all, the journal was spoilt: all is kept. */
async function keepOld(disk: Disk, out: string, { folder }: Lock): Promise<readonly Kept[]> {
  const kept: Kept[] = []
  for (const edition of await disk.list(`${folder}/old`))
    for (const name of await disk.list(`${folder}/old/${edition}`))
      kept.push(await keepEdited(disk, out, `${folder}/old/${edition}/${name}`, `${edition}/${name}`))
  return kept
}

async function refuseStrange(disk: Disk, folder: string): Promise<void> {
  const ours = ['beat', 'journal.json', 'new', 'old', 'owner', 'signature']
  if ((await disk.list(folder)).every((name) => ours.includes(name)) && (await disk.kindOf(folder)) === 'folder') return
  const what = `\`${folder}\` is not of report's making, and stands where report prepares its files`
  throw new Refusal(what, 'Move it elsewhere, or choose another folder with `--out`.')
}

/** If two processes recover at once, one of them moves the folder, and the other one finds it gone. */
async function claim(disk: Disk, from: string, to: string): Promise<Lock | undefined> {
  try {
    await renew(disk, from)
    await disk.move(from, to)
    await sign(disk, to)
    return hold(disk, to)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Machines that share a folder may have processes of the same number. */
function ownFolder({ process: { id, machine } }: Disk, out: string): string {
  return `${out}/.next.${id}-${machine.replace(/[^A-Za-z0-9-]/g, '-')}`
}

/** A process of the same number may have left a folder that it had claimed. */
async function claimedFolder(disk: Disk, out: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const folder = `${ownFolder(disk, out)}.${count}`
    if ((await disk.kindOf(folder)) === undefined) return folder
  }
}

function taken(doing: string, owner?: Owner): Refusal {
  const also = owner === undefined ? '' : ' If it was cut off, the next build after a minute completes what it left.'
  return new Refusal(`Another build ${doing}`, `Wait until it is done, then build again.${also}`)
}
