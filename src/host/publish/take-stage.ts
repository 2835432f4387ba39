import type { Disk } from './disk.ts'
import { recover } from './recover.ts'
import { takenStage } from './taken-stage.ts'

/**
 * Takes the stage of an output folder, `.next/`: the one place where a build puts what it is about to publish. Having
 * it is having the lock. It is made under the process's own name, signed, and moved into place, so that a stage is
 * never seen without its owner; of two that try, one wins.
 *
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
    throw (await disk.list(stage)).length > 0 ? takenStage(stage, 'has just begun to write there') : error
  }
  return stage
}
