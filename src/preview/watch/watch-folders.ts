import { nextSign } from './next-sign.ts'
import { signatureOf } from './signature-of.ts'

/**
 * Calls `changed` whenever a file in these folders, or in a folder of theirs, is new, different, renamed or gone, or a
 * folder itself comes or goes, until `stop`; it waits for what `changed` does, and fails if that fails. What tells is
 * what is found there, names, sizes and times: the system's own signs, which differ between systems, only say when to
 * look.
 */
export async function watchFolders(
  folders: readonly string[],
  changed: () => Promise<void>,
  stop: AbortSignal,
): Promise<void> {
  let seen = await signatureOf(folders)
  while (!stop.aborted) {
    const sign = nextSign(folders, stop)
    const found = await signatureOf(folders) // after the sign is awaited: what changes from here on gives one
    const before = seen
    seen = found
    if (found !== before && !stop.aborted) await changed()
    await sign
  }
}
