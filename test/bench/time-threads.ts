import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, median, type Run, takeTurns } from './measure.ts'
import { seriesInSix } from './series-in-six.ts'

/** Builds on one thread and on as many as there are cores, by turns. */
export interface Threaded {
  readonly cores: number
  readonly alone: readonly Run[]
  readonly together: readonly Run[]
  /** The median of what the second takes of the time of the first. */
  readonly share: number
}

/** Times twelve reports of size M in PDF: two editions, six languages. */
export function timeThreads(root: string, times: number): Threaded {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  mkdirSync(join(folder, 'sessions'))
  for (const [name, text] of seriesInSix()) writeFileSync(join(folder, 'sessions', name), text)
  const build = (jobs: number): Command => ({
    name: `report build --jobs ${jobs}`,
    program: process.execPath,
    args: [join(root, 'bin/report.js'), 'build', '--quiet', '--force', '--format', 'pdf', '--jobs', `${jobs}`],
    folder,
  })
  const cores = availableParallelism()
  const { ours: together, theirs: alone } = takeTurns(build(cores), build(1), times)
  rmSync(folder, { recursive: true })
  return { cores, alone, together, share: median(together.map((run, turn) => run.time / (alone[turn]?.time ?? 0))) }
}
