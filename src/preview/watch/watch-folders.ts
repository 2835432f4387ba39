import { nextNotification } from './next-notification.ts'
import { rememberSignatures } from './remember-signatures.ts'

/**
 * Calls `changed` whenever the notes in the folders, or the templates in the folders in them, are new, different,
 * renamed or gone, or a folder itself comes or goes, until `stop`. It waits for `changed` to end, and fails if
 * `changed` fails.
 */
export type Watch = (changed: () => Promise<void>, stop: AbortSignal) => Promise<void>

/**
 * Looks at folders as they are now, and answers with the watch over whatever changes in them from here on. Whether
 * something changed is decided by what is found there. The notifications of the operating system, which differ between
 * systems, only say when to look.
 */
export async function watchFolders(folders: readonly string[]): Promise<Watch> {
  const signatureOf = rememberSignatures()
  let seen = await signatureOf(folders)
  return async (changed, stop) => {
    while (!stop.aborted) {
      const notification = nextNotification(folders, stop)
      // We wait for a notification already: whatever changes from here on sends one.
      const found = await signatureOf(folders)
      const before = seen
      seen = found
      if (found !== before && !stop.aborted) await changed()
      await notification
    }
  }
}
