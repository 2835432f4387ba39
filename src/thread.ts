import { fontIn } from './host/font-in.ts'
import type { Task } from './host/threads/open-pool.ts'
import type { Rendered } from './model/rendering.ts'
import { rendererOf, renderHere } from './render/render-here.ts'

/**
 * Makes what a thread of the pool does with a task: one after the other, however many it is handed. It loads a renderer
 * with the first task that needs it, and keeps it. `root` is the folder of the program.
 */
export function work(root: string): (task: Task) => Promise<Rendered> {
  const render = renderHere(fontIn(root))
  const done = async (task: Task): Promise<Rendered> => {
    const begun = performance.now()
    const outcome = 'prepare' in task ? await prepared(task.prepare) : await render(task)
    return { outcome, took: performance.now() - begun }
  }
  let before: Promise<unknown> = Promise.resolve()
  return (task) => {
    const next = before.then(() => done(task))
    before = next.catch(() => {}) // a failure is its own alone
    return next
  }
}

async function prepared(format: string): Promise<Rendered['outcome']> {
  await rendererOf(format)
  return { diagnostics: [] }
}
