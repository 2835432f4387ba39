import { availableParallelism } from 'node:os'
import type { Rendered, Rendering } from '../../model/rendering.ts'
import type { Pool } from './open-pool.ts'

/** Threads beside this one, which render. They start when they are needed, and are kept until they are closed. */
export interface Threads {
  /** How many threads can work at once, this one with them; where it is one, there are no others. */
  readonly count: number
  /** Starts a thread for each of these formats, which gets ready for it while this thread does something else. */
  readonly prepare: (formats: readonly string[]) => void
  /**
   * Renders in one of the threads, which is given a copy. It fails where the renderer fails, and where the thread ends
   * for want of memory.
   */
  readonly render: (rendering: Rendering) => Promise<Rendered>
  /** Ends the threads, whatever they are doing. */
  readonly close: () => Promise<void>
}

/** Makes threads, as many as this machine has cores if not told otherwise. `program` is the file that each runs. */
export function threadsRunning(program: string, count = availableParallelism()): Threads {
  let opened: Promise<Pool> | undefined
  const pool = (): Promise<Pool> => {
    opened ??= import('./open-pool.ts').then(({ openPool }) => openPool(program, count - 1))
    return opened
  }
  return {
    count,
    prepare: (formats) => {
      // A thread that cannot get ready says so when it is to render.
      for (const format of formats)
        pool()
          .then(({ run }) => run({ prepare: format }))
          .catch(() => {})
    },
    render: async (rendering) => (await pool()).run(rendering),
    close: async () => (await opened)?.close(),
  }
}
