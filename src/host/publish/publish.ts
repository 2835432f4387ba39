import type { Disk } from './disk.ts'
import { fillStaging } from './fill-staging.ts'
import type { Publication } from './publication.ts'
import { refusalFor } from './refusal-for.ts'
import { recover, takeStaging, wipe } from './staging.ts'
import { HalfWay, swap } from './swap.ts'

/**
 * Publishes a build in an output folder, all or nothing. Whatever happens at whatever moment, the folder holds the last
 * build or this one, at the latest after the next run. Of the folders of this build, only those files are deleted that
 * the last private manifest lists and that nobody has changed since.
 *
 * @throws {Refusal} with what to do, if the folder cannot be written; then nothing is changed
 */
export async function publish(
  disk: Disk,
  out: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<void> {
  try {
    const staging = await takeStaging(disk, out)
    await fillAndSwap(disk, out, staging, publication, interrupted)
    await drop(disk, staging)
  } catch (error) {
    throw await refusalFor(error, disk, out)
  }
}

/**
 * Ends what a build that was cut off has left in an output folder: completes it, or discards it.
 * @throws {Refusal} if another build is at work there, or if that cannot be done now
 */
export async function mend(disk: Disk, out: string): Promise<void> {
  try {
    await recover(disk, out)
  } catch (error) {
    throw await refusalFor(error, disk, out)
  }
}

async function fillAndSwap(
  disk: Disk,
  out: string,
  staging: string,
  publication: Publication,
  interrupted: AbortSignal,
): Promise<void> {
  try {
    await swap(disk, out, staging, await fillStaging(disk, out, staging, publication, interrupted))
  } catch (error) {
    if (!(error instanceof HalfWay)) await drop(disk, staging)
    throw error
  }
}

/** The build is in place, or was given up. What cannot be removed now, the next run removes. */
async function drop(disk: Disk, staging: string): Promise<void> {
  await wipe(disk, staging).catch(() => undefined)
}
