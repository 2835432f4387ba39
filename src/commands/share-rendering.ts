import type { Threads } from '../host/threads/threads.ts'
import type { Rendered, Rendering } from '../model/rendering.ts'

/** Renderings that are shared out between this thread and others. */
export interface Shared {
  /** Has one rendered as soon as a thread is free, or this one. */
  readonly render: (rendering: Rendering) => Promise<Rendered>
  /** Tells that this thread will soon have nothing else to do. */
  readonly expectThis: () => void
  /** Has this thread render too: these, and then those that still wait, from the last. */
  readonly joinThis: (own: readonly Job[]) => Promise<void>
}

/** A rendering that waits, and whoever waits for it. */
export interface Job {
  readonly rendering: Rendering
  readonly done: (rendered: Promise<Rendered>) => void
}

/**
 * Shares renderings out. A thread is given a second one while it works on the first: this thread may be busy, and hear
 * late that it is done. But one that waits alone is kept for this thread if that is expected.
 */
export function shareRendering(
  threads: Pick<Threads, 'count' | 'render'>,
  here: (rendering: Rendering) => Promise<Rendered>,
): Shared {
  const waiting: Job[] = []
  let handedOut = 0
  /** How many each thread may have when one more waits alone. */
  let mostWithOne = 2
  const handOut = (): void => {
    const most = (threads.count - 1) * (waiting.length > 1 ? 2 : mostWithOne)
    const job = handedOut < most ? waiting.shift() : undefined
    if (job === undefined) return
    handedOut += 1
    const rendered = threads.render(job.rendering).finally(() => {
      handedOut -= 1
      handOut()
    })
    job.done(rendered)
    handOut()
  }
  return {
    render: (rendering) =>
      new Promise((resolve) => {
        waiting.push({ rendering, done: resolve })
        handOut()
      }),
    expectThis: () => {
      mostWithOne = 0
    },
    joinThis: async (own) => {
      const left = [...own]
      const next = (): Job | undefined => left.shift() ?? waiting.pop()
      for (let job = next(); job !== undefined; job = next()) {
        mostWithOne = 1
        const rendered = here(job.rendering)
        job.done(rendered)
        await rendered.catch(() => {}) // whoever waits for it is told
      }
    },
  }
}
