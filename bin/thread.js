/** What a thread of the program runs: it renders what it is handed, and stores code as the program does. */
import { loadThread, storeCode } from './load.js'
import { root } from './stamp.js'

const work = loadThread().work(root)

/** @type {typeof work} */
export default async (task) => {
  const done = await work(task)
  if (!('prepare' in task)) storeCode()
  return done
}
