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
  /** Tells what stands at a path, itself and not what a link leads to; undefined if nothing does. */
  readonly kindOf: (path: string) => Promise<Kind | undefined>
  /** Tells where a path is once every link is followed; undefined if there is nothing. */
  readonly whereIs: (path: string) => Promise<string | undefined>
  /** Reads a file, also one that a link leads to; undefined if there is none, or something that is no file. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>
  /** Reads a file piece by piece, however large it is; a file that cannot be read is an error at the first piece. */
  readonly pieces: (file: string) => AsyncIterable<Uint8Array>
  /** Takes the digest of a file that may be read; of a link, that of the path it leads to; else undefined. */
  readonly digest: (path: string) => Promise<Digest | undefined>
  /** Tells when a file was last written, in milliseconds by the clock of the disk; undefined if there is none. */
  readonly writtenAt: (file: string) => Promise<number | undefined>
  /** Makes a folder, and the folders above it, where they are missing. */
  readonly makeFolder: (folder: string) => Promise<void>
  /** Writes a file, and waits until it is on the disk. */
  readonly write: (file: string, bytes: Uint8Array) => Promise<void>
  /** Gives a file the mode of another one: who may read and write it. */
  readonly keepMode: (of: string, file: string) => Promise<void>
  /** Moves a file or a folder. It never moves a folder onto one that is not empty. */
  readonly move: (from: string, to: string) => Promise<void>
  /** Removes a file, or a folder with everything in it. It is no error if there is none. */
  readonly remove: (path: string) => Promise<void>
  /** Removes a folder that must be empty. */
  readonly removeFolder: (folder: string) => Promise<void>
}

/** What can stand at a path; `other` is a pipe, a device or a socket, which may never end when it is read. */
export type Kind = 'file' | 'folder' | 'link' | 'other'

/** What tells the content of one file from that of another. */
export interface Digest {
  readonly bytes: number
  /** In hexadecimal figures. */
  readonly sha256: string
}
