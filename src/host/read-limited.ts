import { constants, type Stats } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'

/** The size of the largest file that is read, in megabytes: a hundred times what a rapporteur writes. */
export const limit = 5

/** What stands at a path: the bytes of a file, or why they are not read. */
export type FoundFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  /** Links are followed on the disk, and not in a revision of git. */
  | { readonly kind: 'folder' | 'device' | 'link' }
  /** `megabytes` is absent for a file that does not say how long it is, as one without an end. */
  | { readonly kind: 'large'; readonly megabytes?: number }

/**
 * Reads a file, whatever it turns out to be: the answer always comes. A pipe or a device is not opened, since it may
 * never answer and do something besides; and of what has no end no more is read than shows that it is too large.
 */
export async function readLimited(path: string): Promise<FoundFile> {
  const found = await stat(path)
  if (!found.isFile() || found.size > limit * 1e6) return unread(found)
  // A pipe that took the place of the file since would wait for whoever writes into it.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const opened = await handle.stat()
    if (!opened.isFile()) return unread(opened)
    const bytes = await startOf(handle)
    return bytes.length > limit * 1e6 ? { kind: 'large' } : { kind: 'file', bytes }
  } finally {
    await handle.close()
  }
}

function unread(found: Stats): FoundFile {
  if (found.isDirectory()) return { kind: 'folder' }
  return found.isFile() ? { kind: 'large', megabytes: Math.ceil(found.size / 1e6) } : { kind: 'device' }
}

/** Reads a file to its end, or until it is longer than a file may be. */
async function startOf(handle: FileHandle): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (let length = 0; length <= limit * 1e6; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2 ** 16))
    if (bytesRead === 0) break
    parts.push(buffer.subarray(0, bytesRead))
    length += bytesRead
  }
  return Buffer.concat(parts)
}
