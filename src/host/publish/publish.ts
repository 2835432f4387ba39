import type { Disk } from './disk.ts'
import { fillStaging } from './fill-staging.ts'
import type { Kept } from './keep-edited.ts'
import type { Lock } from './lock.ts'
import type { Publication } from './publication.ts'
import { refusalFor } from './refusal-for.ts'
import { refuseTangledLinks } from './refuse-tangled-links.ts'
import { recover, takeStaging, wipe } from './staging.ts'
import type { Survey } from './survey.ts'
import { HalfWay, swap } from './swap.ts'

/** What a build met in the output folder, beside what it left there itself. */
export interface Met {
  readonly kept: readonly Kept[]
  readonly found: Survey
}

/**
 * Publishes a build in an output folder, all or nothing. Whatever happens at whatever moment, the folder holds the last
 * build or this one, at the latest after the next run. Nothing is removed but what earlier builds wrote, by their
 * manifests, and nobody has changed since; what else is in the way is kept.
 *
 * @throws {Refusal} with what to do, if the folder cannot be written; then nothing is changed
 */
export async function publish(
  disk: Disk,
  out: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<Met> {
  try {
    await refuseTangledLinks(disk, out, publication)
    const { lock, kept } = await takeStaging(disk, out)
    const met = await fillAndSwap(disk, out, lock, publication, interrupted)
    await drop(disk, lock)
    return { ...met, kept: [...kept, ...met.kept] }
  } catch (error) {
    throw await refusalFor(error, disk, out, publication.folders)
  }
}

/**
 * Ends what a build that was cut off has left in an output folder: completes it, or discards it. Answers with what was
 * kept.
 *
 * @throws {Refusal} if another build is at work there, or if that cannot be done now
 */
export async function mend(disk: Disk, out: string): Promise<readonly Kept[]> {
  try {
    return await recover(disk, out)
  } catch (error) {
    throw await refusalFor(error, disk, out, [])
  }
}

async function fillAndSwap(
  disk: Disk,
  out: string,
  lock: Lock,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<Met> {
  try {
    const { journal, found } = await fillStaging(disk, out, lock.folder, publication, interrupted)
    return { kept: await swap(disk, out, lock, journal), found }
  } catch (error) {
    if (error instanceof HalfWay) await lock.release()
    else await drop(disk, lock)
    throw error
  }
}

/** The build is in place, or was given up. What cannot be removed now, the next run removes. */
async function drop(disk: Disk, lock: Lock): Promise<void> {
  await wipe(disk, lock).catch(() => undefined)
}
