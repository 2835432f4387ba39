import { writeFile } from 'node:fs/promises'
import type { Disk } from '../../../src/host/publish/disk.ts'
import { nodeDisk } from '../../../src/host/publish/node-disk.ts'
import { hastyDisk } from './hasty-disk.ts'

/** What the failing step does: the power goes (nothing works from then on), or the step alone fails, with a code. */
export type Failure = 'power cut' | { readonly code: string }

/** Thrown where the power is cut: nothing after it is done. */
export class PowerCut extends Error {}

/**
 * A disk that fails at its n-th change, counted from 1; a file that is being written is then half there. `steps` tells
 * how many changes there were.
 */
export function failingDisk(
  at: number,
  failure: Failure,
  process: Disk['process'] = nodeDisk.process,
): { readonly disk: Disk; readonly steps: () => number } {
  let step = 0
  const change = async (action: () => Promise<void>, half = async () => {}) => {
    step += 1
    if (step < at || (step > at && failure !== 'power cut')) return action()
    if (step === at) await half()
    throw failure === 'power cut' ? new PowerCut() : Object.assign(new Error(failure.code), { code: failure.code })
  }
  const disk: Disk = {
    ...nodeDisk,
    process,
    isAlive: (id) => id === process.id,
    makeFolder: (folder) => change(() => nodeDisk.makeFolder(folder)),
    write: (file, bytes) =>
      change(
        () => hastyDisk.write(file, bytes),
        () => writeFile(file, bytes.slice(0, bytes.length / 2)),
      ),
    move: (from, to) => change(() => nodeDisk.move(from, to)),
    remove: (path) => change(() => nodeDisk.remove(path)),
    removeFolder: (folder) => change(() => nodeDisk.removeFolder(folder)),
  }
  return { disk, steps: () => step }
}
