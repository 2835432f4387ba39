import { type FSWatcher, watch } from 'node:fs'

/** How many milliseconds to wait after a notification, since programs save a file in several steps. */
const settling = 10

/**
 * After how many milliseconds without a notification to look all the same. Network drives send none, and a folder that
 * was missing sends none when it comes back.
 */
const patience = 700

/**
 * Waits until something may have changed in folders: for a notification of the operating system, but not for longer
 * than a while, or until `stop`. Notifications that never cease, as of a file that something writes to all the time, do
 * not make it longer.
 */
export function nextNotification(folders: readonly string[], stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const longest = setTimeout(end, patience)
    let timer: NodeJS.Timeout | undefined
    const watchers = folders.flatMap((folder) => watcherOf(folder, settle))
    stop.addEventListener('abort', end, { once: true })
    if (stop.aborted) end()

    function settle(): void {
      clearTimeout(timer)
      timer = setTimeout(end, settling)
    }
    function end(): void {
      clearTimeout(timer)
      clearTimeout(longest)
      stop.removeEventListener('abort', end)
      for (const watcher of watchers) watcher.close()
      resolve()
    }
  })
}

/** A folder that is missing, or that the system cannot watch, is still looked at when the while is over. */
function watcherOf(folder: string, notify: () => void): readonly FSWatcher[] {
  try {
    const watcher = watch(folder, notify)
    watcher.on('error', notify)
    return [watcher]
  } catch {
    return []
  }
}
