import { Tinypool } from 'tinypool'
import type { Rendered, Rendering } from '../../model/rendering.ts'

/** What a thread is handed: a rendering, or the format to get ready for. */
export type Task = Rendering | { readonly prepare: string }

/** A pool of threads that is open. */
export interface Pool {
  readonly run: (task: Task) => Promise<Rendered>
  readonly close: () => Promise<void>
}

/**
 * Opens a pool of at most so many threads. The first one starts at once: tinypool hands it tasks even while this thread
 * is too busy to hear that it has started. A thread is handed a second task while it works on the first.
 */
export function openPool(program: string, count: number): Pool {
  const pool = new Tinypool({ filename: program, minThreads: 1, maxThreads: count, concurrentTasksPerWorker: 2 })
  pool.on('error', () => {}) // a thread that ended without a task: the next task starts another one
  return { run: (task) => pool.run(task), close: () => pool.destroy() }
}
