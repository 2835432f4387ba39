/**
 * The folder that a build writes to, in few and simple steps: a test fails each of them in turn. Paths have `/`; errors
 * are Node's, with their `code`.
 */
export interface Disk {
  /** This process, as it signs what it holds. */
  readonly process: { readonly id: number; readonly machine: string }
  /** Tells whether a process of this machine still runs. */
  readonly isAlive: (process: number) => boolean
  /** Names what is in a folder, sorted; nothing if there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  readonly exists: (path: string) => Promise<boolean>
  /** Reads a file; undefined if there is none. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>
  /** Makes a folder and those above it, where they are missing. */
  readonly makeFolder: (folder: string) => Promise<void>
  /** Writes a file, and waits until it is on the disk. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>
  /** Moves a file or folder; a folder never onto one that holds something. */
  readonly move: (from: string, to: string) => Promise<void>
  /** Removes a file, or a folder with all that is in it; content if there is none. */
  readonly remove: (path: string) => Promise<void>
  /** Removes a folder that must be empty. */
  readonly removeFolder: (folder: string) => Promise<void>
}
