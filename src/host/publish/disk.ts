/**
 * The disk that a build writes to, in a few simple steps, so that a test can make each of them fail in turn. Paths are
 * written with `/`. Errors are those of Node, with their `code`.
 */
export interface Disk {
  /** This process, as it signs the folders that it holds. */
  readonly process: { readonly id: number; readonly machine: string }
  /** Tells whether a process of this machine is still running. */
  readonly isAlive: (process: number) => boolean
  /** Lists the names in a folder, sorted. The list is empty if there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Tells whether there is a file or a folder at a path. */
  readonly exists: (path: string) => Promise<boolean>
  /** Tells whether a path is a link to something that is not there. */
  readonly leadsNowhere: (path: string) => Promise<boolean>
  /** Reads a file; undefined if there is none. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>
  /** Makes a folder, and the folders above it, where they are missing. */
  readonly makeFolder: (folder: string) => Promise<void>
  /** Writes a file, and waits until it is on the disk. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>
  /** Moves a file or a folder. It never moves a folder onto one that is not empty. */
  readonly move: (from: string, to: string) => Promise<void>
  /** Removes a file, or a folder with everything in it. It is no error if there is none. */
  readonly remove: (path: string) => Promise<void>
  /** Removes a folder that must be empty. */
  readonly removeFolder: (folder: string) => Promise<void>
}
