import { type FSWatcher, watch } from 'node:fs'

/** Milliseconds after a sign: programs save in several steps. */
const settling = 10

/**
 * Milliseconds until a look without a sign: network drives give none, nor does a folder that was away when it is back.
 */
const patience = 700

/** Waits until something may have changed in folders: for the system's sign, or for a while; or for `stop`. */
export function nextSign(folders: readonly string[], stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(end, patience)
    const watchers = folders.flatMap((folder) => watcherOf(folder, settle))
    stop.addEventListener('abort', end, { once: true })
    if (stop.aborted) end()

    function settle(): void {
      clearTimeout(timer)
      timer = setTimeout(end, settling)
    }
    function end(): void {
      clearTimeout(timer)
      stop.removeEventListener('abort', end)
      for (const watcher of watchers) watcher.close()
      resolve()
    }
  })
}

/** A folder that is not there, or that the system cannot watch, is looked at all the same when the while is over. */
function watcherOf(folder: string, sign: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, sign)
    watcher.on('error', sign)
    return [watcher]
  } catch {
    return []
  }
}
