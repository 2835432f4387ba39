import type { Disk } from './disk.ts'
import type { Publication } from './publication.ts'

/** A file that a build would change: `missing` where there is none yet. */
export interface Difference {
  readonly path: string
  readonly is: 'missing' | 'different'
}

/** Lists the artifacts and records of a build that are not, byte for byte, what stands in an output folder. */
export async function differences(
  disk: Disk,
  out: string,
  { artifacts, records }: Publication,
): Promise<readonly Difference[]> {
  const found = await Promise.all(
    [...artifacts, ...records].map(async ({ path, bytes }): Promise<readonly Difference[]> => {
      const there = await disk.read(`${out}/${path}`)
      if (there === undefined) return [{ path, is: 'missing' }]
      return Buffer.compare(there, bytes) === 0 ? [] : [{ path, is: 'different' }]
    }),
  )
  return found.flat()
}
