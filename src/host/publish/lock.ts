import type { Disk } from './disk.ts'

/** A staging folder that this process holds. Only who holds one moves files of an output folder. */
export interface Lock {
  readonly folder: string
  /** Tells whether it is still ours: a process that was stopped for long may find that another has gone on. */
  readonly isHeld: () => Promise<boolean>
  /** Ends the renewing, so that the folder may be removed. */
  readonly release: () => Promise<void>
}

/** For so many milliseconds a lock holds that is not renewed. After that it is nobody's. */
export const patience = 60_000

/** How often a lock is renewed, in milliseconds. */
const interval = 5_000

/**
 * Signs a folder, which this process then holds for as long as a lock holds that is not renewed. At no moment is the
 * signature half written.
 */
export async function sign(disk: Disk, folder: string): Promise<void> {
  await disk.write(`${folder}/signature`, new TextEncoder().encode(signature(disk)))
  await disk.move(`${folder}/signature`, `${folder}/owner`)
  await renew(disk, folder)
}

/**
 * Renews the lock on a folder that is signed, by a timer, until it is released. It is taken only once everything is
 * rendered: nothing that comes then holds up the timer.
 */
export function hold(disk: Disk, folder: string): Lock {
  let renewed: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    renewed = renew(disk, folder).catch(() => undefined)
  }, interval)
  timer.unref()
  return {
    folder,
    isHeld: async () => new TextDecoder().decode(await disk.read(`${folder}/owner`)) === signature(disk),
    release: async () => {
      clearInterval(timer)
      await renewed
    },
  }
}

/** Renews a lock. When that was, its file `beat` tells by the clock of the disk, which all who look at it have. */
export async function renew(disk: Disk, folder: string): Promise<void> {
  await disk.write(`${folder}/beat`, new TextEncoder().encode('.'))
}

/** Who holds a folder. */
export interface Owner {
  readonly id: number
  readonly machine: string
}

/** Reads whose folder it is; undefined if it is not signed. */
export async function ownerOf(disk: Disk, folder: string): Promise<Owner | undefined> {
  const words = new TextDecoder().decode(await disk.read(`${folder}/owner`))
  const [, id, machine] = /^(\d+) (.*)\n$/.exec(words) ?? []
  return id === undefined || machine === undefined ? undefined : { id: Number(id), machine }
}

/**
 * Tells whether nobody holds a folder any more: its process is gone from this machine, or it was not renewed for long.
 * The second covers what nobody can know: whether a process of another machine runs, under whatever name a machine has
 * today, and whether a number that runs here is still that process.
 *
 * @param now the time by the clock of the disk
 */
export async function isAbandoned(disk: Disk, folder: string, owner: Owner | undefined, now: number): Promise<boolean> {
  if (owner?.machine === disk.process.machine && (owner.id === disk.process.id || !disk.isAlive(owner.id))) return true
  return now - (await lastSign(disk, folder)) > patience
}

/** A folder that was cut off at its beginning has no beat yet. */
async function lastSign(disk: Disk, folder: string): Promise<number> {
  for (const path of [`${folder}/beat`, `${folder}/owner`, folder]) {
    const time = await disk.writtenAt(path)
    if (time !== undefined) return time
  }
  return 0
}

function signature({ process: { id, machine } }: Disk): string {
  return `${id} ${machine}\n`
}
