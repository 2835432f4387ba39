import type { Disk } from './disk.ts'
import { recover } from './recover.ts'
import { refusalFor } from './refusal-for.ts'

/**
 * Ends what a build that was cut off has left in an output folder: completes it, or drops it.
 * @throws {Refusal} if another build is at work there, or if that cannot be done now
 */
export async function mend(disk: Disk, out: string): Promise<void> {
  try {
    await recover(disk, out)
  } catch (error) {
    throw refusalFor(error, out)
  }
}
